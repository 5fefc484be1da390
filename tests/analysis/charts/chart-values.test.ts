import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import { exitQuarters } from '../../../src/analysis/charts/exit-quarters';
import { municipalTiles } from '../../../src/analysis/charts/municipal-tiles';
import { priceStrips } from '../../../src/analysis/charts/price-strips';
import { tileMapSize, tilePlaces } from '../../../src/analysis/charts/tile-places';
import { vendorBars } from '../../../src/analysis/charts/vendor-bars';
import type { Findings } from '../../../src/analysis/findings';
import { observationsOf } from '../../../src/analysis/observations';
import type { DataRow } from '../../../src/consolidation/data-set';
import { municipalities } from '../../../src/survey/municipalities';
import { inventInbox } from '../../../src/work/invent-inbox';
import { consolidated } from '../../builders/consolidated';

const date = '2026-11-23';
let findings: Findings;
let rows: readonly DataRow[];
beforeAll(async () => {
  const { dataSet } = await consolidated(await inventInbox({ municipalities: 30, seed: 5, date }));
  findings = analyse(dataSet, noAnalystInput);
  rows = observationsOf(dataSet);
}, 60_000);

test('every municipality has a tile of its own inside the map', () => {
  expect([...tilePlaces.keys()].toSorted()).toEqual(municipalities.map(({ code }) => code));
  const places = [...tilePlaces.values()];
  expect(new Set(places.map(({ column, row }) => `${String(column)} ${String(row)}`)).size).toBe(98);
  expect(places.every(({ column, row }) => column < tileMapSize.columns && row < tileMapSize.rows)).toBe(
    true,
  );
});

test('a tile holds the answers of its municipality, and all answers stand behind some tile', () => {
  const tiles = municipalTiles(rows, findings.answered, noAnalystInput.settings);
  expect(
    tiles
      .filter(({ hasAnswered }) => hasAnswered)
      .map(({ code }) => code)
      .toSorted(),
  ).toEqual(findings.answered.toSorted());
  expect(tiles.flatMap((tile) => tile.rows)).toHaveLength(rows.length);
  const inRegion = (code: string): string => municipalities.find((one) => one.code === code)!.region;
  const { regions } = findings.coverage;
  for (const { key, pressure, n } of regions) {
    const own = tiles.flatMap((tile) => (inRegion(tile.code) === key ? (tile.pressure ?? []) : []));
    expect(own).toHaveLength(n);
    if (pressure !== null) expect(own.reduce((sum, one) => sum + one, 0) / n).toBeCloseTo(pressure, 9);
  }
});

test('the prices of a system lie about its median, with the outliers and the spread of the analysis', () => {
  const strips = priceStrips(findings.systems, rows, findings.elasticity.value);
  expect(strips.length).toBeGreaterThan(3);
  for (const { system, dots, lowerQuartile, upperQuartile, spread } of strips) {
    const { price } = findings.systems.find((one) => one.system === system)!;
    expect(dots).toHaveLength(price.pristalN);
    expect(
      dots
        .filter(({ isOutlier }) => isOutlier)
        .map(({ municipality }) => municipality)
        .toSorted(),
    ).toEqual((price.outliers ?? []).toSorted());
    expect((upperQuartile - lowerQuartile) / (upperQuartile + lowerQuartile)).toBeCloseTo(spread, 9);
    expect(dots.filter(({ index }) => index <= 100 + 1e-9).length).toBeGreaterThanOrEqual(dots.length / 2);
    expect(dots.filter(({ index }) => index >= 100 - 1e-9).length).toBeGreaterThanOrEqual(dots.length / 2);
  }
  const drawn = new Set(strips.map(({ system }) => system));
  for (const { system, price } of findings.systems) expect(drawn.has(system)).toBe(price.pristalN >= 4);
});

test('every exit from the day of the analysis on stands in one quarter, and no other contract does', () => {
  const { quarters, lines } = exitQuarters(findings.systems, rows, date);
  expect(quarters[0]).toEqual({ year: 2026, quarter: 4, isLast: false });
  expect(quarters.at(-1)).toEqual({ year: 2029, quarter: 4, isLast: true });
  const all = lines.flatMap(({ cells }) => cells.flat());
  expect(all).toHaveLength(findings.calendar.length);
  expect(new Set(all).size).toBe(all.length);
  for (const { system, cells } of lines) {
    for (const [at, { year, quarter, isLast }] of quarters.entries()) {
      const inQuarter = findings.calendar.filter((entry) => {
        const count =
          (Number(entry.exit.slice(0, 4)) - year) * 4 +
          Math.ceil(Number(entry.exit.slice(5, 7)) / 3) -
          quarter;
        return entry.system === system && (isLast ? count >= 0 : count === 0);
      });
      expect(cells[at]).toHaveLength(inQuarter.length);
    }
  }
});

test('the vendors share all answers that name one', () => {
  const bars = vendorBars(rows);
  expect(bars.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
  for (const { vendor, rows: own, municipalities: n } of bars) {
    const found = findings.vendors.find((one) => one.vendor === vendor)!;
    expect([own.length, n]).toEqual([found.registrations, found.municipalities]);
  }
});
