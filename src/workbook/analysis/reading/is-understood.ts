import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../raw-workbook';
import { gridOf, labelKey, labelKeyOf, plainText } from '../../response/raw-cells';
import { headers, keyOfLabel, sheetNames, tableNames, words } from '../analysis-format';
import { hhiChoices, weightLabels } from '../weights/weight-labels';
import { numberOf } from './cell-values';
import { findSheet, findTable } from './find-table';
import type { FoundRow, TableMark } from './find-table';
import { trackLabels } from './read-system-input';

const systems: TableMark = {
  sheet: sheetNames.systems,
  table: tableNames.systems,
  headers: [headers.system, headers.override, headers.note],
};
const proposals: TableMark = {
  sheet: sheetNames.names,
  table: tableNames.proposals,
  headers: [headers.kind, headers.name, headers.candidate, headers.decision],
};
const others: readonly TableMark[] = [
  {
    sheet: sheetNames.answers,
    table: tableNames.answers,
    headers: [headers.code, headers.writtenSystem, headers.status, headers.order],
  },
  {
    sheet: sheetNames.coverage,
    table: tableNames.coverage,
    headers: [headers.code, headers.answered, headers.email],
  },
];
const files: TableMark = {
  sheet: sheetNames.sources,
  table: tableNames.files,
  headers: [headers.file, headers.verdict, headers.read],
};

/**
 * Whether everything that an analyst can write in an analysis is there and can be understood: each table that is read
 * back, each weight as a number, each chosen track and each decision as one of those offered. Reading is forgiving and
 * puts defaults where it finds nothing; making the sheets anew from that would lose what was meant.
 */
export function isUnderstood(workbook: RawWorkbook, texts: Texts): boolean {
  const tracks = trackLabels(workbook, texts);
  const said = { same: words.yes, different: words.no };
  return (
    others.every((mark) => findTable(workbook, mark) !== null) &&
    allIn(findTable(workbook, systems), headers.override, tracks) &&
    allIn(findTable(workbook, proposals), headers.decision, said) &&
    allIn(findTable(workbook, files), headers.settle, words.settle) &&
    areWeightsUnderstood(workbook)
  );
}

function allIn(
  rows: readonly FoundRow[] | null,
  header: string,
  labels: Readonly<Record<string, string>>,
): boolean {
  return (
    rows?.every((row) => row.text(header) === '' || keyOfLabel(labels, row.text(header)) !== undefined) ??
    false
  );
}

/** Every weight and limit stands on Vægte with a number from 0 upwards; one that is left blank is the usual one. */
function areWeightsUnderstood(workbook: RawWorkbook): boolean {
  const sheet = findSheet(workbook, sheetNames.weights);
  if (sheet === undefined) return false;
  const grid = gridOf(sheet);
  const { hhi, hhiLimits, endPoints, ...rest } = weightLabels;
  const numbers = [...Object.values(rest), ...Object.values(endPoints), ...Object.values(hhi)].flatMap(
    (labels) => Object.values<string>(labels),
  );
  const besides = (label: string): readonly (ReturnType<typeof numberOf> | string)[] =>
    [...grid.values()].flatMap((cells) =>
      [...cells].flatMap(([column, cell]) => {
        if (labelKeyOf(cell) !== labelKey(label)) return [];
        const value = cells.get(column + 1);
        return value === undefined ? [''] : [numberOf(value) ?? plainText(value)];
      }),
    );
  return (
    numbers.every((label) =>
      besides(label).some((value) => value === '' || (typeof value === 'number' && value >= 0)),
    ) &&
    besides(hhiLimits).some((value) => value === '' || keyOfLabel(hhiChoices, String(value)) !== undefined)
  );
}
