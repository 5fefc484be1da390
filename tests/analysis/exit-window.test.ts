import fc from 'fast-check';
import { contractCalendar } from '../../src/analysis/contract-calendar';
import { commonWindow, exitCounts, exitOf, exitState } from '../../src/analysis/exit-window';
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

describe('the state of an exit', () => {
  test.each([
    ['open', { contractExpiry: '2026-12-15', noticeMonths: 6 }, 'open'],
    ['open without a notice', { contractExpiry: '2026-06-15' }, 'open'],
    ['forfeited by a day', { contractExpiry: '2026-12-14', noticeMonths: 6 }, 'forfeited'],
    ['expired, whatever its notice', { contractExpiry: '2026-06-14', noticeMonths: 12 }, 'expired'],
    ['without an exit', { noticeMonths: 12 }, null],
  ] as const)('%s', (_, answers, state) => {
    expect(exitState(aRow({ answers }), date)).toBe(state);
  });

  test('is counted per registration, forfeited and expired among those stated', () => {
    const rows = [
      aRow({ answers: { contractExpiry: '2030-01-01' } }),
      aRow({ answers: { contractExpiry: '2026-07-01', noticeMonths: 3 } }),
      aRow({ answers: { boundUntil: '2020-01-01' } }),
      aRow(),
    ];
    expect(exitCounts(rows, date)).toEqual({ stated: 3, forfeited: 1, expired: 1 });
  });
});

describe('the common window', () => {
  const window = (rows: Parameters<typeof commonWindow>[0], leadMonths = 12) =>
    commonWindow(rows, date, leadMonths);

  test('is the twelve months in which most can leave, the earliest of equals', () => {
    const rows = leaving(['0101', '2028-12-31'], ['0147', '2029-06-30'], ['0151', '2031-01-01']);
    expect(window(rows)).toMatchObject({ from: '2028-07-01', municipalities: 2 });
  });

  test('begins after the lead time: what ends before cannot be tendered together', () => {
    expect(window(leaving(['0101', '2027-05-31']))).toBeNull();
    expect(window(leaving(['0101', '2027-06-01']))).toMatchObject({ from: '2027-06-01' });
    expect(window(leaving(['0101', '2027-05-31']), 6)).toMatchObject({ from: '2026-12-01' });
  });

  test('starts at the latest sixty months after the first', () => {
    expect(window(leaving(['0101', '2033-05-31']))).toMatchObject({ from: '2032-06-01', municipalities: 1 });
    expect(window(leaving(['0101', '2033-06-01']))).toBeNull();
  });

  test('holds its first day, and not the first day of the next year', () => {
    expect(window(leaving(['0101', '2028-01-01'], ['0147', '2029-01-01']))?.municipalities).toBe(1);
    expect(window(leaving(['0101', '2028-01-01'], ['0147', '2028-12-31']))?.municipalities).toBe(2);
  });

  test('a forfeited exit is in none, an expired one in every window that ends after its notice', () => {
    const forfeited = aRow({ answers: { contractExpiry: '2027-07-01', noticeMonths: 13 } });
    expect(window([forfeited])).toBeNull();
    const expired = (noticeMonths: number) =>
      aRow({ answers: { contractExpiry: '2020-01-01', noticeMonths } });
    expect(window([expired(0)])).toMatchObject({ from: '2027-06-01', municipalities: 1 });
    // Free from 15 June 2028: the first window ends on 1 June 2028, the second on 1 July.
    expect(window([expired(24)])).toMatchObject({ from: '2027-07-01' });
  });

  test('all contracts expired: everybody can leave in the first window', () => {
    const rows = leaving(['0101', '2020-01-01'], ['0147', '2021-01-01'], ['0151', '2022-01-01']);
    expect(window(rows)).toMatchObject({ from: '2027-06-01', municipalities: 3 });
  });

  test('counts a municipality once, and tells its municipalities’ share of the price', () => {
    const rows = [
      aRow({ municipality: '0101', answers: { contractExpiry: '2028-02-01', yearlyPrice: 100 } }),
      aRow({ municipality: '0101', answers: { contractExpiry: '2028-03-01', yearlyPrice: 200 } }),
      aRow({ municipality: '0147', answers: { contractExpiry: '2032-01-01', yearlyPrice: 500 } }),
      aRow({ municipality: '0151', answers: { yearlyPrice: 200 } }),
    ];
    expect(window(rows)).toEqual({ from: '2027-06-01', municipalities: 1, spendShare: 0.3 });
    expect(window(leaving(['0101', '2028-02-01']))?.spendShare).toBeNull();
  });

  test('is missing when nobody has an exit date', () => {
    expect(window([aRow()])).toBeNull();
  });

  test('agrees with a count over every window, day by day', () => {
    const day = fc
      .integer({ min: serialOf('2025-06-01'), max: serialOf('2034-01-01') })
      .map((serial) => dateOfSerial(serial)!);
    const contract = fc.record({ exit: day, notice: fc.constantFrom(undefined, 0, 3, 12, 30) });
    fc.assert(
      fc.property(
        fc.array(contract, { maxLength: 12 }),
        day,
        fc.integer({ min: 0, max: 24 }),
        (contracts, today, lead) => {
          const rows = contracts.map(({ exit, notice }, place) =>
            aRow({
              municipality: String(1000 + place),
              answers: { contractExpiry: exit, ...(notice === undefined ? {} : { noticeMonths: notice }) },
            }),
          );
          const first = firstOfMonth(addMonths(today, lead));
          const counts = Array.from({ length: 61 }, (_, ahead) => {
            const days = [addMonths(first, ahead), addMonths(first, ahead + 12)] as const;
            return contracts.filter(({ exit, notice = 0 }) =>
              exit < today
                ? days[1] > addMonths(today, notice)
                : addMonths(exit, -notice) >= today && exit >= days[0] && exit < days[1],
            ).length;
          });
          const most = Math.max(...counts);
          const found = commonWindow(rows, today, lead);
          expect(found?.municipalities ?? 0).toBe(most);
          if (found !== null) expect(found.from).toBe(addMonths(first, counts.indexOf(most)));
        },
      ),
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
