import type { Texts } from '../../../text/da';
import type { Issue, IssueParams } from '../../../survey/issue';
import { cellReference } from '../../cell-reference';
import type { RawValue, RawWorkbook } from '../../raw-workbook';
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
 * What in an analysis cannot be read as it was meant: a table that is gone, a weight that is no number from 0 upwards,
 * a chosen track or a decision that is none of those offered. Reading is forgiving and puts what is usual in its place;
 * whoever makes the sheets anew from that has to say so.
 */
export function notUnderstood(workbook: RawWorkbook, texts: Texts): readonly Issue[] {
  const tracks = trackLabels(workbook, texts);
  const said = { same: words.yes, different: words.no };
  return [
    ...[systems, proposals, files, ...others]
      .filter((mark) => findTable(workbook, mark) === null)
      .map(({ sheet }) => missing(sheet)),
    ...unknownIn(findTable(workbook, systems), headers.override, tracks).map((row) =>
      issueAt(row.place(headers.override), 'track-not-understood', {
        system: row.text(headers.system),
        text: row.text(headers.override),
      }),
    ),
    ...unknownIn(findTable(workbook, proposals), headers.decision, said).map((row) =>
      issueAt(row.place(headers.decision), 'decision-not-understood', {
        name: row.text(headers.candidate),
        text: row.text(headers.decision),
      }),
    ),
    ...unknownIn(findTable(workbook, files), headers.settle, words.settle).map((row) =>
      issueAt(row.place(headers.settle), 'choice-not-understood', {
        field: headers.settle,
        text: row.text(headers.settle),
      }),
    ),
    ...weightsNotUnderstood(workbook),
  ];
}

type Code =
  'weight-not-understood' | 'track-not-understood' | 'decision-not-understood' | 'choice-not-understood';

function issueAt<C extends Code>(
  where: { readonly sheet: string; readonly cell: string },
  code: C,
  params: IssueParams[C],
): Issue {
  return { code, severity: 'error', where, params } as Issue;
}

function missing(part: string): Issue {
  return { code: 'analysis-part-missing', severity: 'error', where: {}, params: { part } };
}

function unknownIn(
  rows: readonly FoundRow[] | null,
  header: string,
  labels: Readonly<Record<string, string>>,
): readonly FoundRow[] {
  return (rows ?? []).filter(
    (row) => row.text(header) !== '' && keyOfLabel(labels, row.text(header)) === undefined,
  );
}

/** Every weight and limit stands on Vægte with a number from 0 upwards; one that is left blank is the usual one. */
function weightsNotUnderstood(workbook: RawWorkbook): readonly Issue[] {
  const sheet = findSheet(workbook, sheetNames.weights);
  if (sheet === undefined) return [missing(sheetNames.weights)];
  const cells = [...gridOf(sheet)].flatMap(([row, line]) =>
    [...line].map(([column, cell]) => ({
      row,
      column: column + 1,
      label: cell,
      value: line.get(column + 1),
    })),
  );
  const { hhi, hhiLimits, endPoints, ...rest } = weightLabels;
  const numbers = [...Object.values(rest), ...Object.values(endPoints), ...Object.values(hhi)].flatMap(
    (labels) => Object.values<string>(labels),
  );
  const gone: string[] = [];
  const check = (label: string, isRight: (value: RawValue) => boolean): readonly Issue[] => {
    const found = cells.filter((one) => labelKeyOf(one.label) === labelKey(label));
    if (found.length === 0) gone.push(label);
    if (found.length === 0) return [];
    // The guide may say the same words elsewhere: one that stands beside a right value is enough.
    if (found.some(({ value }) => value === undefined || isRight(value))) return [];
    const [{ row, column, value }] = found as [(typeof found)[number]];
    const where = { sheet: sheet.name, cell: cellReference(row, column) };
    return [issueAt(where, 'weight-not-understood', { label, text: plainText(value) })];
  };
  const wrong = [
    ...numbers.flatMap((label) => check(label, (value) => (numberOf(value) ?? -1) >= 0)),
    ...check(hhiLimits, (value) => keyOfLabel(hhiChoices, plainText(value)) !== undefined),
  ];
  // An analysis by an earlier version has fewer of them.
  return gone.length === 0 ? wrong : [...wrong, { ...missing(gone.join(', ')), severity: 'warning' }];
}
