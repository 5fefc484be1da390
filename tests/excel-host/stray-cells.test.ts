import { noAnalystInput } from '../../src/analysis/analyst-input';
import { analyse } from '../../src/analysis/analyse';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { richDataSet } from '../builders/rich-data-set';
import { aRespondent } from '../builders/survey';
import { anExcelWorkbook, named, put, roundTrips, systemsOf } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';

jest.setTimeout(60_000);

const sheet = 'Registreringer';
/** Far down, far out, both, and more than one of them. */
const strays: readonly (readonly string[])[] = [
  ['B150001'],
  ['XFD3'],
  ['XFD1048576'],
  ['A700', 'B150001', 'C900000', 'AZ150002', 'XFD5'],
];

async function aSurveyWith(cells: readonly string[], on = sheet): Promise<ExcelWorkbook> {
  const workbook = anExcelWorkbook();
  await workbook.host.applyChanges([put(named('Alfa')), put(named('Beta'))]);
  for (const cell of cells) workbook.strict.type(on, cell, 'x');
  return workbook;
}

/** What Excel has been asked for and given, in bytes. */
function answered({ strict }: ExcelWorkbook, from: number): number {
  return strict.roundTrips.slice(from).reduce((sum, trip) => sum + trip.answered, 0);
}

describe.each(strays.map((cells) => [cells.join(' '), cells] as const))(
  'a survey with %s',
  (_cells, cells) => {
    it.each(['as a table', 'as plain cells'])(
      '%s is opened in at most 5 round trips, and saved in 2',
      async (how) => {
        const workbook = await aSurveyWith(cells);
        const { host, strict } = workbook;
        if (how === 'as plain cells') strict.sheet(sheet).tables = [];
        const before = strict.roundTrips.length;
        const opening = await roundTrips(strict, () => host.readSurvey());
        expect(opening).toBeLessThanOrEqual(cells.length === 1 ? 3 : 5);
        const { survey } = (await host.readSurvey())!;
        expect(survey.registrations.map(({ answers }) => answers.system)).toEqual(['Alfa', 'Beta']);
        const change = {
          kind: 'answer',
          id: survey.registrations[1]!.id,
          key: 'vendor',
          answer: { value: 'Nordsystem' },
        } as const;
        expect(await roundTrips(strict, () => host.applyChanges([change]))).toBe(2);
        expect(strict.valueAt(sheet, 'C3')).toBe('Nordsystem');
        expect(answered(workbook, before)).toBeLessThan(2_000_000);
        for (const cell of cells) expect(strict.valueAt(sheet, cell)).toBe('x');
      },
    );

    it('keeps it when a system is added, deleted and put back in its place', async () => {
      const { host, strict } = await aSurveyWith(cells);
      const [alfa] = (await host.readSurvey())!.survey.registrations;
      await host.applyChanges([put(named('Gamma'))]);
      await host.applyChanges([{ kind: 'remove', id: alfa!.id }]);
      await host.applyChanges([put(alfa!)]);
      expect(await systemsOf(host)).toEqual(['Beta', 'Gamma', 'Alfa']);
      expect([...strict.sheet(sheet).cells.values()].filter(({ content }) => content === 'x')).toHaveLength(
        cells.length,
      );
    });

    it('has who answers saved, where they stray on Besvarelse', async () => {
      const { host, strict } = await aSurveyWith(cells, 'Besvarelse');
      const respondent = aRespondent({ contact: 'Bo Lind' });
      expect(await roundTrips(strict, () => host.readSurvey())).toBeLessThanOrEqual(5);
      await host.applyChanges([{ kind: 'respondent', respondent }]);
      expect((await host.readSurvey())?.survey.respondent).toEqual(respondent);
    });
  },
);

describe('a row further down', () => {
  it('that says enough to be a system is one, and is changed where it stands', async () => {
    const { host, strict } = await aSurveyWith([]);
    strict.type(sheet, 'B3000', 'Langt nede');
    strict.type(sheet, 'C3000', 'Fjordsoft');
    const own = (await host.readSurvey())?.survey.registrations[2];
    await host.applyChanges([
      { kind: 'answer', id: own?.id ?? '', key: 'vendor', answer: { value: 'Nordsystem' } },
    ]);
    expect(strict.valueAt(sheet, 'C3000')).toBe('Nordsystem');
    await host.applyChanges([put(named('Ny'))]);
    expect(await systemsOf(host)).toEqual(['Alfa', 'Beta', 'Langt nede', 'Ny']);
  });

  it('is seen by a pane that has not looked before it saves', async () => {
    const { host, otherHost, strict } = await aSurveyWith([]);
    for (let row = 3; row <= 1_100; row += 1) {
      strict.sheet(sheet).cell(row, 1).content = `S${String(row)}`;
    }
    const last = (await host.readSurvey())!.survey.registrations.at(-1)!;
    await otherHost.applyChanges([
      { kind: 'answer', id: last.id, key: 'vendor', answer: { value: 'Nordsystem' } },
    ]);
    expect(strict.valueAt(sheet, 'C1101')).toBe('Nordsystem');
  });
});

test('an analysis with a stray cell is read in a handful of round trips, and whole', async () => {
  const { host, strict } = anExcelWorkbook();
  const dataSet = richDataSet(7);
  await host.showAnalysis(layOutAnalysis(dataSet, analyse(dataSet, noAnalystInput), noAnalystInput, da));
  const { sheets } = await host.readWorkbook();
  for (const { name } of strict.workbook.sheets) strict.type(name, 'B150001', 'x');
  expect(await roundTrips(strict, () => host.readWorkbook())).toBeLessThanOrEqual(4);
  const again = await host.readWorkbook();
  for (const [index, own] of again.sheets.entries())
    expect(own.cells.slice(0, -1)).toEqual(sheets[index]?.cells);
  expect(again.sheets.map(({ cells }) => cells.at(-1))).toEqual(
    again.sheets.map(() => ({ row: 150_001, column: 2, value: { kind: 'text', text: 'x' } })),
  );
});
