import { numberFormatCodes } from '../../src/workbook/cell-looks';
import { columnLetters } from '../../src/workbook/cell-reference';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import type { Survey } from '../../src/survey/registration';
import { aRegistration, finishedAnswers } from '../builders/registration';
import { aRespondent, aSurvey } from '../builders/survey';
import { versionOneQuestions, versionOneResponse } from '../builders/version-one';
import { anExcelWorkbook } from './excel-workbook';
import type { ExcelWorkbook } from './excel-workbook';

jest.setTimeout(60_000);

const registration = aRegistration();
const survey: Survey = aSurvey({
  respondent: aRespondent(),
  registrations: [registration, aRegistration({ answers: { ...finishedAnswers, system: 'Andet' } })],
});
/** Id, the questions of version 1, and Status. */
const width = versionOneQuestions.length + 2;
const beside = (by: number, row: number): string => `${columnLetters(width + by)}${String(row)}`;

/** A response workbook of version 1, opened in Excel. */
function anOlderWorkbook(): ExcelWorkbook {
  const workbook = anExcelWorkbook();
  openIn(workbook, versionOneResponse(survey));
  return workbook;
}

function openIn({ strict: { workbook } }: ExcelWorkbook, layout: WorkbookLayout): void {
  for (const { name, rows, tables = [] } of layout.sheets) {
    const sheet = workbook.addSheet(name);
    rows.forEach((row, at) => {
      row.forEach((cell, column) => {
        if (!cell) return;
        const numberFormat = numberFormatCodes[cell.format ?? 'general'];
        Object.assign(sheet.cell(at, column), { content: cell.value ?? '', numberFormat });
      });
    });
    for (const { name: table, range } of tables) {
      sheet.tables.push({
        id: workbook.nextId(),
        name: table,
        area: range,
        style: '',
        showBandedRows: true,
      });
    }
  }
}

describe('a workbook that version 1 made, open in Excel', () => {
  it('is read without a word about what it never asked', async () => {
    const { host } = anOlderWorkbook();
    expect(await host.readSurvey()).toEqual({ survey, issues: [] });
  });

  it('takes answers to old questions and keeps its columns', async () => {
    const { host, strict } = anOlderWorkbook();
    await host.applyChanges([{ kind: 'answer', id: registration.id, key: 'bids', answer: { value: 2 } }]);
    expect(strict.sheet('Registreringer').tables[0]!.area.right).toBe(width - 1);
    expect((await host.readSurvey())?.survey.registrations[0]?.answers.bids).toBe(2);
  });

  it('gets a column at the table’s end for an answer to a later question, and says its version', async () => {
    const { host, strict } = anOlderWorkbook();
    strict.type('Registreringer', beside(1, 2), 'Min egen note');
    await host.applyChanges([
      { kind: 'answer', id: registration.id, key: 'bindingData', answer: { value: true } },
    ]);
    expect(strict.valueAt('Registreringer', beside(1, 1))).toBe('Binding: data');
    expect(strict.valueAt('Registreringer', beside(1, 2))).toBe('Ja');
    expect(strict.valueAt('Registreringer', beside(2, 2))).toBe('Min egen note');
    expect(strict.valueAt('Besvarelse', 'B10')).toBe(2);
    const read = await host.readSurvey();
    expect(read?.issues).toEqual([]);
    expect(read?.survey.registrations).toEqual([
      { ...registration, answers: { ...registration.answers, bindingData: true } },
      survey.registrations[1],
    ]);
  });

  it('gets the columns that a whole registration needs, once', async () => {
    const { host, strict } = anOlderWorkbook();
    const third = aRegistration({
      answers: { ...finishedAnswers, system: 'Nyt', bindingRights: true, deliveryForm: 'custom' },
    });
    await host.applyChanges([{ kind: 'put', registration: third }]);
    await host.applyChanges([
      { kind: 'answer', id: registration.id, key: 'deliveryForm', answer: { value: 'standardSaas' } },
    ]);
    expect([1, 2, 3].map((by) => strict.valueAt('Registreringer', beside(by, 1)))).toEqual([
      'Binding: rettigheder',
      'Leveranceform',
      '',
    ]);
    expect((await host.readSurvey())?.survey.registrations.at(-1)).toEqual(third);
  });

  it('gets a label for the part of the municipality that is answered for', async () => {
    const { host, strict } = anOlderWorkbook();
    const { respondent } = survey;
    const part = { ...respondent, covers: 'Social og Sundhed' };
    await host.applyChanges([{ kind: 'respondent', respondent: part, base: respondent }]);
    expect(strict.valueAt('Besvarelse', 'A12')).toBe('Dækker');
    expect((await host.readSurvey())?.survey.respondent).toEqual(part);
  });

  it('as plain cells gets a column beside the last one', async () => {
    const workbook = anOlderWorkbook();
    workbook.strict.sheet('Registreringer').tables = [];
    await workbook.host.applyChanges([
      {
        kind: 'answer',
        id: registration.id,
        key: 'directAwardReason',
        answer: { value: 'extension' },
      },
    ]);
    const read = await workbook.host.readSurvey();
    expect(read?.survey.registrations[0]?.answers.directAwardReason).toBe('extension');
  });
});
