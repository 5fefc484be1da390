import { readCell } from '../../../src/workbook/response/read-cell';
import { questionOf } from '../../../src/survey/questionnaire';
import type { AnswerKey } from '../../../src/survey/questionnaire';
import { aRawValue } from '../../builders/raw-workbook';
import type { CellSketch } from '../../builders/raw-workbook';
import { thisYear } from '../../builders/survey';

const read = (key: AnswerKey, cell: CellSketch): ReturnType<typeof readCell> =>
  readCell(questionOf(key), cell === null ? undefined : aRawValue(cell), thisYear);
const yearEnd = { moment: '2026-12-31T00:00:00', serial: 46_387 };

describe('readCell understands what a spreadsheet makes of an answer', () => {
  test.each<[AnswerKey, CellSketch, unknown]>([
    ['yearlyPrice', 1234.56, 1234.56],
    ['yearlyPrice', 0.1 + 0.2, 0.1 + 0.2],
    ['yearlyPrice', '1.234,56', 1234.56],
    ['yearlyPrice', 'kr. 1.200,-', 1200],
    ['priceIncrease', 12.5, 12.5],
    ['priceIncrease', '12,5 %', 12.5],
    ['bids', 0, 0],
    ['noticeMonths', { moment: '1900-01-06T00:00:00', serial: 6 }, 6],
    ['contractExpiry', yearEnd, '2026-12-31'],
    ['contractExpiry', 46_387, '2026-12-31'],
    ['contractExpiry', '31-12-2026', '2026-12-31'],
    ['contractExpiry', '31. december 2026', '2026-12-31'],
    ['lastTendered', 2019, 2019],
    ['lastTendered', '2019', 2019],
    ['lastTendered', yearEnd, 2026],
    ['lastTendered', { moment: '1905-07-11T00:00:00', serial: 2019 }, 2019],
    ['lastTendered', 'ALDRIG', 'never'],
    ['rating:pricing', 4, 4],
    ['rating:pricing', '4', 4],
    ['rating:pricing', '4 God', 4],
    ['rating:pricing', 'god', 4],
    ['rating:pricing', 'VED IKKE', 'dontKnow'],
    ['rating:pricing', 'ikke  relevant', 'notRelevant'],
    ['businessCritical', true, 'yes'],
    ['businessCritical', 'ved Ikke', 'dontKnow'],
    ['modelSmallDomain', true, true],
    ['modelSmallDomain', 'x', true],
    ['modelSmallDomain', 1, true],
    ['cvr', 26911745, '26911745'],
    ['cvr', 'DK 26 91 17 45', '26911745'],
    ['kle', 27.3, '27.30'],
    ['kle', 5, '05'],
    ['priceIncrease', { number: 0.12, shown: 'percent' }, 12],
    ['priceIncrease', { number: 0.07, shown: 'percent' }, 7],
    ['priceIncrease', { number: -0.005, shown: 'percent' }, -0.5],
    ['yearlyPrice', { number: 0.12, shown: 'percent' }, 0.12],
    ['system', 365, '365'],
    ['system', '=SUM(A1)', '=SUM(A1)'],
    ['remark', ' to\nlinjer ', 'to\nlinjer'],
    ['monopolyStatus', 'de facto monopol', 'deFacto'],
  ])('%s: %p', (key, cell, value) => {
    expect(read(key, cell)).toEqual({ kind: 'answer', value });
  });

  test.each<[AnswerKey, CellSketch]>([
    ['system', null],
    ['system', '   '],
    ['modelSmallDomain', 'Nej'],
    ['modelSmallDomain', false],
    ['modelSmallDomain', 0],
  ])('%s: %p is blank', (key, cell) => {
    expect(read(key, cell)).toEqual({ kind: 'blank' });
  });

  test.each<[AnswerKey, CellSketch, string, string]>([
    ['yearlyPrice', 'under 100.000', 'answer-not-a-number', 'under 100.000'],
    ['yearlyPrice', -5, 'answer-too-low', '-5'],
    ['yearlyPrice', yearEnd, 'answer-not-a-number', '31-12-2026'],
    ['priceIncrease', 1001, 'answer-out-of-range', '1.001'],
    ['bids', 2.5, 'answer-not-whole', '2,5'],
    ['contractExpiry', '31-02-2026', 'answer-no-such-day', '31-02-2026'],
    ['contractExpiry', 2026, 'answer-without-day', '2026'],
    ['contractExpiry', { moment: '1905-07-18T00:00:00', serial: 2026 }, 'answer-without-day', '2026'],
    ['lastTendered', 3026, 'answer-year-out-of-range', '3026'],
    ['lastTendered', 'sidste år', 'answer-not-a-year', 'sidste år'],
    ['rating:pricing', 6, 'answer-not-in-list', '6'],
    ['rating:pricing', '4 Dårlig', 'answer-not-in-list', '4 Dårlig'],
    ['rating:pricing', true, 'answer-not-in-list', 'SAND'],
    ['cvr', 123, 'answer-not-a-cvr', '123'],
    ['kle', 27.3512, 'answer-not-a-kle', '27.3512'],
    ['kle', { number: 27.35 / 24, shown: 'duration' }, 'cell-turned-date', '27:21:00'],
    ['kle', { moment: '1899-12-31T05:30:00', serial: 5.5 / 24 }, 'cell-turned-date', '05:30:00'],
    ['kle', { moment: '2026-05-27T00:00:00', serial: 46_169 }, 'cell-turned-date', '27-05-2026'],
    [
      'cvr',
      { moment: '2026-05-27T10:00:00', serial: 46_169.41667 },
      'cell-turned-date',
      '27-05-2026 10:00:00',
    ],
    ['system', { error: '#REF!' }, 'cell-error', '#REF!'],
    ['yearlyPrice', { error: '#N/A' }, 'cell-error', '#N/A'],
    ['knownAlternatives', 'x'.repeat(501), 'answer-too-long', 'x'.repeat(501)],
  ])('%s: %p is no answer, and is kept letter by letter', (key, cell, code, text) => {
    expect(read(key, cell)).toMatchObject({ kind: 'problem', problem: { code }, text });
  });

  test('a name that a program has taken for a date is kept as it shows, and doubted', () => {
    const read1 = read('system', yearEnd);
    expect(read1).toMatchObject({ value: '31-12-2026', doubt: { code: 'cell-turned-date' } });
  });

  test('invisible characters make no difference, except that a text is kept as typed', () => {
    const marked = (text: string): string =>
      `\u200e${Array.from(text).join('\u200b')}\u00ad\u202c\ufeff\u2060`;
    for (const [key, typed, value] of [
      ['cvr', '26911745', '26911745'],
      ['businessCritical', 'Ja', 'yes'],
      ['yearlyPrice', '1.234,56', 1234.56],
      ['contractExpiry', '31-12-2026', '2026-12-31'],
      ['rating:pricing', '4 God', 4],
      ['kle', '27.35', '27.35'],
      ['lastTendered', 'Aldrig', 'never'],
    ] as const) {
      expect(read(key, marked(typed))).toEqual({ kind: 'answer', value });
    }
    expect(read('system', marked('Sag'))).toEqual({ kind: 'answer', value: marked('Sag').trim() });
    expect(read('system', '\u200b \u00ad')).toEqual({ kind: 'blank' });
  });
});
