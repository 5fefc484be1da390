import fc from 'fast-check';
import { contractCalendar } from '../../src/analysis/contract-calendar';
import { commonWindow, exitOf } from '../../src/analysis/exit-window';
import { addMonths, firstOfMonth } from '../../src/analysis/months';
import { aRow, rowsOf } from '../builders/data-set';
import { dateOfSerial, serialOf } from '../../src/workbook/raw/serial-clock';

const date = '2026-06-15';

/** Rows of municipalities whose contracts run out on these days. */
const leaving = (...exits: readonly (readonly [string, string])[]) =>
  exits.map(([municipality, contractExpiry]) => aRow({ municipality, answers: { contractExpiry } }));

describe('months', () => {
  test.each([
    ['2026-03-31', -1, '2026-02-28'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-06-01', 60, '2031-06-01'],
    ['2026-06-01', -120, '2016-06-01'],
  ])('%s and %d months is %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  test('a month begins on its first', () => {
    expect(firstOfMonth('2026-06-15')).toBe('2026-06-01');
  });
});

describe('the exit date', () => {
  test('is the later of the two dates, else the one that is there', () => {
    const both = { boundUntil: '2027-01-01', contractExpiry: '2026-12-31' };
    expect(exitOf(aRow({ answers: both }))).toBe('2027-01-01');
    expect(exitOf(aRow({ answers: { boundUntil: '2027-01-01' } }))).toBe('2027-01-01');
    expect(exitOf(aRow({ answers: { contractExpiry: '2026-12-31' } }))).toBe('2026-12-31');
    expect(exitOf(aRow())).toBeNull();
  });
});

describe('the common window', () => {
  test('is the twelve months in which most can leave, the earliest of equals', () => {
    const rows = leaving(['0101', '2027-12-31'], ['0147', '2028-06-30'], ['0151', '2030-01-01']);
    expect(commonWindow(rows, date)).toEqual({ from: '2027-07-01', municipalities: 2 });
  });

  test('holds its first day, and not the first day of the next year', () => {
    const rows = leaving(['0101', '2028-01-01'], ['0147', '2029-01-01']);
    expect(commonWindow(rows, date)?.municipalities).toBe(1);
    const within = leaving(['0101', '2028-01-01'], ['0147', '2028-12-31']);
    expect(commonWindow(within, date)).toEqual({ from: '2028-01-01', municipalities: 2 });
  });

  test('can start in the month of the analysis, but an exit before the analysis is out of reach', () => {
    expect(commonWindow(leaving(['0101', '2026-06-15']), date)).toEqual({
      from: '2026-06-01',
      municipalities: 1,
    });
    expect(commonWindow(leaving(['0101', '2026-06-14']), date)).toBeNull();
  });

  test('starts at the latest sixty months on', () => {
    expect(commonWindow(leaving(['0101', '2032-05-31']), date)).toEqual({
      from: '2031-06-01',
      municipalities: 1,
    });
    expect(commonWindow(leaving(['0101', '2032-06-01']), date)).toBeNull();
  });

  test('is missing when nobody has an exit date', () => {
    expect(commonWindow([aRow()], date)).toBeNull();
  });

  test('counts a municipality once, whichever of its exits falls there', () => {
    const rows = leaving(['0101', '2028-02-01'], ['0101', '2028-03-01'], ['0147', '2030-01-01']);
    expect(commonWindow(rows, date)?.municipalities).toBe(1);
    const late = leaving(['0101', '2026-07-01'], ['0101', '2030-02-01'], ['0147', '2030-01-01']);
    expect(commonWindow(late, date)).toEqual({ from: '2029-03-01', municipalities: 2 });
  });

  test('agrees with a count over every window, day by day', () => {
    const day = fc
      .integer({ min: serialOf('2025-06-01'), max: serialOf('2033-01-01') })
      .map((serial) => dateOfSerial(serial)!);
    fc.assert(
      fc.property(fc.array(day, { maxLength: 12 }), day, (exits, today) => {
        const codes = exits.map((_, place) => String(1000 + place));
        const found = commonWindow(leaving(...exits.map((exit, i) => [codes[i]!, exit] as const)), today);
        const counts = Array.from({ length: 61 }, (_, ahead) => {
          const first = new Date(
            Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1 + ahead, 1),
          );
          const last = new Date(Date.UTC(first.getUTCFullYear() + 1, first.getUTCMonth(), 0));
          return exits.filter(
            (exit) =>
              exit >= today && Date.parse(exit) >= first.getTime() && Date.parse(exit) <= last.getTime(),
          ).length;
        });
        const most = Math.max(...counts);
        expect(found?.municipalities ?? 0).toBe(most);
        if (found !== null) {
          expect(found.from).toBe(addMonths(firstOfMonth(today), counts.indexOf(most)));
        }
      }),
    );
  });
});

describe('the contract calendar', () => {
  test('holds every exit from the analysis date on, earliest first, with the last day of notice', () => {
    const rows = [
      ...rowsOf('Bølge', { '0147': { contractExpiry: '2028-03-31', noticeMonths: 6 } }),
      ...rowsOf('Alfa', {
        '0147': { boundUntil: '2027-01-31' },
        '0101': { boundUntil: '2027-01-31', noticeMonths: 2 },
        '0151': { boundUntil: '2026-06-14', noticeMonths: 3 },
        '0153': { noticeMonths: 3 },
      }),
    ];
    expect(contractCalendar(rows, date)).toEqual([
      { system: 'Alfa', municipality: '0101', exit: '2027-01-31', notice: '2026-11-30' },
      { system: 'Alfa', municipality: '0147', exit: '2027-01-31', notice: null },
      { system: 'Bølge', municipality: '0147', exit: '2028-03-31', notice: '2027-09-30' },
    ]);
  });

  test('a begun month of notice counts as a whole one', () => {
    const rows = [aRow({ answers: { contractExpiry: '2027-12-31', noticeMonths: 1.5 } })];
    expect(contractCalendar(rows, date)[0]?.notice).toBe('2027-10-31');
  });
});
