import { readResponse } from '../../../src/workbook/response/read-response';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../../src/files/xlsx/write-xlsx';
import { emptySurvey } from '../../../src/survey/survey-change';
import { da } from '../../../src/text/da';
import { withPrintSheet } from '../../../src/workbook/response/lay-out-print';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import type { Sheet } from '../../../src/workbook/sheet';
import type { Survey } from '../../../src/survey/registration';
import { aNewId, aRegistration, finishedAnswers } from '../../builders/registration';
import { aRespondent, aSurvey } from '../../builders/survey';

const whole = (survey: Survey) => withPrintSheet(layOutResponse(survey, da), survey, da);
const printSheet = (survey: Survey): Sheet => whole(survey).sheets.find(({ name }) => name === 'Udskrift')!;
const named = (system: string) => aRegistration({ answers: { ...finishedAnswers, system } });

test('a page is no higher than A4 between its margins, at full size', () => {
  const { pageBreaks = [], rowHeights = {} } = printSheet(emptySurvey);
  const [first = 0, second = 0] = pageBreaks;
  const points = Array.from({ length: second - first }, (_, row) => rowHeights[first + row] ?? 15);
  expect(points.reduce((sum, height) => sum + height, 0)).toBeLessThan(842 - 2 * 0.6 * 72 - 10);
});

test('each registered system has a page that is seen, and a blank form has one', () => {
  const shownPages = (survey: Survey): number => {
    const { pageBreaks = [], filter } = printSheet(survey);
    return pageBreaks.length + 1 - filter!.hiddenRows.length;
  };
  expect(shownPages(emptySurvey)).toBe(1);
  expect(shownPages(aSurvey({ registrations: ['A', 'B', 'C'].map(named) }))).toBe(3);
  const many = Array.from({ length: 45 }, (_, place) => named(`System ${String(place)}`));
  expect(shownPages(aSurvey({ registrations: many }))).toBe(45);
});

test('what explains and what repeats is locked, and where people type is not', () => {
  const locked = whole(emptySurvey).sheets.map(({ name, isLocked }) => [name, isLocked ?? false]);
  expect(locked).toEqual([
    ['Besvarelse', false],
    ['Registreringer', false],
    ['Kodebog', true],
    ['Udskrift', true],
  ]);
});

test('a sealed response holds the survey alone, and what is printed is never read as answers', async () => {
  const registrations = ['A', 'B'].map(named);
  const sealed = aSurvey({ registrations, respondent: aRespondent({ submittedAt: '2026-11-23T12:00:00' }) });
  expect(whole(sealed).sheets.map(({ name }) => name)).not.toContain('Udskrift');
  const reading = readXlsx(await writeXlsx(whole(aSurvey({ registrations }))), 'svar.xlsx');
  if (reading.kind === 'refused') throw new Error(reading.issue.code);
  const { submission, issues, rows } = readResponse(reading.workbook, 'svar.xlsx', {
    thisYear: 2026,
    newId: aNewId,
  });
  expect(rows).toEqual({ read: 2, kept: 2, rejected: 0 });
  expect(submission?.registrations.map(({ answers }) => answers.system)).toEqual(['A', 'B']);
  expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
});

test('what every finished row must answer has a dark header, all else a light one', () => {
  const sheet = layOutResponse(emptySurvey, da).sheets.find(({ name }) => name === 'Registreringer')!;
  const dark = sheet.rows[0]!.flatMap((cell) => (cell?.style === 'header' ? [String(cell.value)] : []));
  expect(dark).toEqual([
    'System',
    'Leverandør',
    'Fagområde',
    'Monopolstatus',
    'Konkurrent forladt markedet',
    'Svær viden',
    'Lille domæne',
    'Dobbelt funktionalitet',
    'Markedsdeling',
    'Anden model',
    'Vurdering: Prissætning',
    'Vurdering: Tillægsydelser',
    'Vurdering: Vedligeholdelsesvilkår',
    'Vurdering: Kvalitet/fejlsituation',
    'Vurdering: Forhandlingsmuligheder',
    'Ønsket spor',
  ]);
});
