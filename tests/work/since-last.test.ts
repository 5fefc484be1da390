import type { FindingsReport } from '../../src/analysis/findings-report';
import { findingsReport } from '../../src/analysis/findings-report';
import { exampleInbox } from '../../src/examples/example-inbox';
import type { ExampleItem } from '../../src/examples/example-inbox';
import type { ExampleResponse } from '../../src/examples/example-response';
import { da } from '../../src/text/da';
import { issueText } from '../../src/text/issue-text';
import { makeAnalysis } from '../../src/work/make-analysis';
import type { Consolidation } from '../../src/work/make-analysis';
import { derivedIds } from '../../src/work/derived-id';
import { recompute } from '../../src/work/recompute';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { readResponse } from '../../src/workbook/response/read-response';
import type { Survey } from '../../src/survey/registration';
import type { WorkbookLayout } from '../../src/workbook/sheet';

const date = '2026-11-23';
jest.setTimeout(120_000);

const responsesOf = (item: ExampleItem): readonly ExampleResponse[] =>
  item.kind === 'workbook' || item.kind === 'mail'
    ? [item.response]
    : item.kind === 'archive'
      ? item.responses
      : [];

/** One answer of each of so many municipalities. */
const surveys: readonly Survey[] = [
  ...new Map(
    exampleInbox({ municipalities: 98, seed: 3, date })
      .items.flatMap(responsesOf)
      .map(({ survey }) => [survey.respondent.municipality, survey]),
  ).values(),
];

/** The answers as files that are read. */
const readings = (some: readonly Survey[], suffix = '') =>
  some.map((survey) => {
    const file = `${survey.respondent.municipality ?? ''}${suffix}.xlsx`;
    const reading = readResponse(rawOfLayout(layOutResponse(survey, da)), file, {
      thisYear: 2026,
      newId: derivedIds(file),
    });
    return { file, reading };
  });

/** A layout in which a value stands beside a label, or in a row's column. */
function typed(
  layout: WorkbookLayout,
  sheetName: string,
  value: string | number,
  at: (row: readonly unknown[], header: readonly unknown[]) => number,
): WorkbookLayout {
  let header: readonly unknown[] = [];
  const sheets = layout.sheets.map((sheet) => {
    if (sheet.name !== sheetName) return sheet;
    const rows = sheet.rows.map((row) => {
      const values = row.map((cell) => cell?.value);
      if (values.includes('Valgt spor')) header = values;
      const column = at(values, header);
      return column < 0 ? row : row.map((cell, place) => (place === column ? { ...cell, value } : cell));
    });
    return { ...sheet, rows };
  });
  return { ...layout, sheets };
}

const report = (result: Consolidation): FindingsReport =>
  findingsReport(result, {
    describe: (issue) => issueText(da, issue),
    trackLabel: (track) => da.sheets.tracks[track],
  });

/** The rows of a table of the sheet Siden sidst, each as its values. */
function shown({ layout }: Consolidation, table: string): readonly (readonly unknown[])[] {
  const sheet = layout.sheets.find(({ name }) => name === 'Siden sidst')!;
  const { top, bottom } = sheet.tables!.find(({ name }) => name === table)!.range;
  return sheet.rows.slice(top + 1, bottom + 1).map((row) => row.map((cell) => cell?.value ?? null));
}

describe('since last time', () => {
  const first = makeAnalysis(readings(surveys.slice(0, 40)), null, date);
  const all = makeAnalysis(readings(surveys), rawOfLayout(first.layout), date);
  const corrected = surveys.slice(0, 3).map((survey) => ({
    ...survey,
    respondent: { ...survey.respondent, revision: survey.respondent.revision + 5 },
    registrations: survey.registrations.slice(1),
  }));
  const after = makeAnalysis(readings(corrected, ' rettet'), rawOfLayout(all.layout), date);

  test('a first analysis has nothing to be compared with', () => {
    expect(first.changes).toBeNull();
    expect(report(first).changes).toBeNull();
    expect(
      shown(first, 'Ændringer')
        .flat()
        .filter((value) => value !== null),
    ).toEqual([]);
  });

  test('from 40 answers to 98: 58 are new, and each other track is told with what moved', () => {
    expect(all.changes?.answers).toMatchObject({ replaced: [], gone: [] });
    expect(all.changes?.answers.new).toHaveLength(58);
    const before = new Map(first.findings.systems.map(({ system, track }) => [system, track]));
    const others = all.findings.systems.filter(
      ({ system, track }) => before.has(system) && before.get(system) !== track,
    );
    expect(others.length).toBeGreaterThan(0);
    const told = all.changes!.changed.filter(({ what }) => what.includes('track'));
    expect(told.map(({ system }) => system)).toEqual(others.map(({ system }) => system));
    expect(told.every(({ moved }) => moved !== null)).toBe(true);
  });

  test('corrections replace answers', () => {
    expect(after.changes?.answers).toMatchObject({ new: [], gone: [] });
    expect(after.changes?.answers.replaced).toHaveLength(3);
  });

  test('the same files again change nothing: what the corrections changed is still told', () => {
    const again = makeAnalysis(readings(corrected, ' rettet'), rawOfLayout(after.layout), date);
    expect(again.changes).toEqual(after.changes);
    expect(again.layout).toEqual(after.layout);
  });

  test('a weight, and then a choice, are told against the analysis that files were last added to', () => {
    const weighed = typed(after.layout, 'Vægte', 9, (row) => (row[0] === 'Prissætning' ? 1 : -1));
    const outcome = recompute({ now: rawOfLayout(weighed), before: rawOfLayout(after.layout), date });
    if (outcome.kind !== 'computed') throw new Error(outcome.kind);
    // What the corrections changed is still there: nothing has been added since.
    expect(outcome.result.changes?.answers.replaced).toHaveLength(3);

    const [system] = outcome.result.findings.systems;
    const chosen = typed(outcome.result.layout, 'Systemer', da.sheets.tracks.watch, (row, header) =>
      row[1] === system!.system ? header.indexOf('Valgt spor') : -1,
    );
    const final = makeAnalysis(readings(corrected, ' rettet'), rawOfLayout(chosen), date);
    expect(final.changes?.changed.find(({ system: name }) => name === system!.system)).toMatchObject({
      what: ['track'],
      before: { track: system!.track },
      now: { track: 'watch' },
      moved: null,
    });
  });

  test('sheet and JSON say the same', () => {
    const said = report(all).changes!;
    expect(shown(all, 'Ændringer').map(([system, before, now]) => [system, before, now])).toEqual(
      said.changed.map(({ system, before, now }) => [system, before.track, now.track]),
    );
    expect(said.changed[0]!.now.robustness).toBeLessThanOrEqual(1);
    expect(shown(all, 'NytOgUdgået').filter(([, kind]) => kind === 'Svar')).toHaveLength(58);
  });
});
