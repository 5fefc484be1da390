import type { AnalystInput } from '../../../analysis/analyst-input';
import { tracks as trackCodes } from '../../../analysis/findings';
import type { Track } from '../../../analysis/findings';
import type { Texts } from '../../../text/da';
import type { RawWorkbook } from '../../raw-workbook';
import { gridOf, plainText } from '../../response/raw-cells';
import { headers, keyOfLabel, sheetNames, tableNames } from '../analysis-format';
import { textOf } from './cell-values';
import { findSheet, findTable } from './find-table';

/** The analyst's notes and chosen tracks by system: from Systemer, and those of systems that were gone already. */
export function readSystemInput(
  workbook: RawWorkbook,
  texts: Texts,
): Pick<AnalystInput, 'notes' | 'overrides'> {
  const mark = { headers: [headers.system, headers.override, headers.note] };
  const rows = [
    ...(findTable(workbook, { ...mark, sheet: sheetNames.sources, table: tableNames.orphans }) ?? []),
    ...(findTable(workbook, { ...mark, sheet: sheetNames.systems, table: tableNames.systems }) ?? []),
  ];
  const labels = trackLabels(workbook, texts);
  const notes = new Map<string, string>();
  const overrides = new Map<string, Track>();
  for (const row of rows) {
    const system = row.text(headers.system);
    const note = textOf(row.value(headers.note));
    const override = keyOfLabel(labels, row.text(headers.override));
    if (system === '') continue;
    if (note !== '') notes.set(system, note);
    if (override !== undefined) overrides.set(system, override);
  }
  // Not by assignment: a system may be called "__proto__".
  return { notes: Object.fromEntries(notes), overrides: Object.fromEntries(overrides) };
}

/**
 * The labels of the tracks in the language in which the workbook was written: they stand on Vægte to the left of
 * their codes.
 */
export function trackLabels(
  workbook: RawWorkbook,
  { sheets: { tracks } }: Texts,
): Readonly<Record<Track, string>> {
  const sheet = findSheet(workbook, sheetNames.weights);
  const found = new Map<string, string>();
  for (const [, cells] of sheet === undefined ? [] : gridOf(sheet)) {
    for (const [column, cell] of cells) {
      const code = plainText(cell);
      const label = plainText(cells.get(column - 1));
      if (Object.hasOwn(tracks, code) && label !== '') found.set(code, label);
    }
  }
  const labels = trackCodes.map((track) => [track, found.get(track) ?? tracks[track]]);
  return Object.fromEntries(labels) as Record<Track, string>;
}
