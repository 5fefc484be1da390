import { movingFigures } from '../../../analysis/changes';
import type { MovingFigure, Standing, StandingAnswer, StandingSystem } from '../../../analysis/changes';
import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../raw-workbook';
import { gridOf, labelKey, labelKeyOf } from '../../response/raw-cells';
import {
  headers,
  keyOfLabel,
  sheetNames,
  standingHeaders,
  standingLabels,
  tableNames,
} from '../analysis-format';
import { codeOf, dateOf, numberOf, textOf } from './cell-values';
import { findSheet, findTable } from './find-table';
import type { FoundRow } from './find-table';
import { trackLabels } from './read-system-input';

type Side = 'before' | 'now';

/**
 * Where an analysis stood when it was made, and what it was compared with, from the sheet Siden sidst.
 *
 * @returns null for what is not there: an analysis of an earlier version has neither
 */
export function readStanding(workbook: RawWorkbook, texts: Texts): Readonly<Record<Side, Standing | null>> {
  return { before: standingOn('before', workbook, texts), now: standingOn('now', workbook, texts) };
}

function standingOn(side: Side, workbook: RawWorkbook, texts: Texts): Standing | null {
  const date = dateBeside(standingLabels[side], workbook);
  const systems = findTable(workbook, {
    sheet: sheetNames.changes,
    table: tableNames.standing,
    headers: [headers.system, standingHeaders[side].track],
  });
  const answers = findTable(workbook, {
    sheet: sheetNames.changes,
    table: tableNames.standingAnswers,
    headers: [headers.code, standingHeaders[side].file],
  });
  if (date === null || systems === null || answers === null) return null;
  const labels = trackLabels(workbook, texts);
  return {
    date,
    systems: systems.flatMap((row) => systemOn(side, row, labels)),
    answers: answers.flatMap((row) => answerOn(side, row)),
  };
}

function dateBeside(label: string, workbook: RawWorkbook): string | null {
  const sheet = findSheet(workbook, sheetNames.changes);
  for (const [, cells] of sheet === undefined ? [] : gridOf(sheet)) {
    for (const [column, cell] of cells) {
      if (labelKeyOf(cell) === labelKey(label)) return dateOf(cells.get(column + 1));
    }
  }
  return null;
}

function systemOn(
  side: Side,
  row: FoundRow,
  labels: ReturnType<typeof trackLabels>,
): readonly StandingSystem[] {
  const own = standingHeaders[side];
  const track = keyOfLabel(labels, row.text(own.track));
  const system = textOf(row.value(headers.system));
  if (track === undefined || system === '') return [];
  const figures = Object.fromEntries(
    movingFigures.map((figure) => [figure, numberOf(row.value(own.figures[figure]))]),
  ) as Record<MovingFigure, number | null>;
  return [{ system, track, rank: numberOf(row.value(own.rank)), figures }];
}

function answerOn(side: Side, row: FoundRow): readonly StandingAnswer[] {
  const own = standingHeaders[side];
  const municipality = codeOf(row.value(headers.code));
  const file = textOf(row.value(own.file));
  if (municipality === null || file === '') return [];
  return [
    {
      municipality,
      file,
      revision: numberOf(row.value(own.revision)) ?? 1,
      registrations: numberOf(row.value(own.registrations)) ?? 0,
    },
  ];
}
