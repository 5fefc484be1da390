import { noAnalystInput } from '../../../src/analysis/analyst-input';
import { withhold } from '../../../src/analysis/withholding/withhold';
import { municipalities } from '../../../src/survey/municipalities';
import { daOut } from '../../../src/text/da-out';
import type { PageBlock, Report } from '../../../src/workbook/report/page';
import { mostRows } from '../../../src/workbook/report/list-pages';
import { reportPages } from '../../../src/work/report';
import { aDataSet } from '../../builders/data-set';
import { aMarket } from '../../builders/market';
import { aShareable } from '../../builders/shareable';

const source = aShareable(aMarket(3, 98, 30));

function pagesOf(options: { isExternal: boolean; hasAppendix?: boolean }, analysis = source): Report {
  const report = reportPages({ analysis, earlier: [], date: '2026-11-23', hasAppendix: false, ...options });
  if (report === null) throw new Error('An analysis gives a report');
  return report;
}

const blocksOf = (report: Report): readonly PageBlock[] =>
  report.pages.flatMap(({ blocks }) => blocks.map(({ block }) => block));

describe.each([true, false])('the report (external: %s)', (isExternal) => {
  const report = pagesOf({ isExternal });

  test('has ten pages, and on request one more for each system that it may name', () => {
    const systems = isExternal ? withhold(source).systems : source.findings.systems;
    expect(report.pages).toHaveLength(10);
    expect(pagesOf({ isExternal, hasAppendix: true }).pages).toHaveLength(10 + systems.length);
  });

  test('has tables and charts of both kinds, none with more rows than a page has room for', () => {
    const blocks = blocksOf(report);
    expect(new Set(blocks.map(({ kind }) => kind))).toEqual(
      new Set(['bars', 'figures', 'points', 'table', 'text']),
    );
    for (const block of blocks) {
      if (block.kind !== 'table') continue;
      expect(block.rows.length).toBeLessThanOrEqual(mostRows);
      for (const row of block.rows) expect(row).toHaveLength(block.columns.length);
    }
  });

  test('says on every page whether it may leave KOMBIT', () => {
    expect(report.foot).toContain(isExternal ? 'ekstern udgave' : 'kun til internt brug');
  });
});

test('names no municipality, and no system or amount that is withheld', () => {
  const shared = withhold(source);
  const report = pagesOf({ isExternal: true, hasAppendix: true });
  const text = JSON.stringify(report);
  for (const { name } of municipalities.filter(({ name: own }) => own.length > 4))
    expect(text).not.toContain(name);
  const named = new Set(shared.systems.map(({ system }) => system));
  const words = new Set(
    blocksOf(report).flatMap((block) => (block.kind === 'table' ? block.rows.flat() : [])),
  );
  const hidden = source.findings.systems.filter(({ system }) => !named.has(system));
  expect(hidden.length).toBeGreaterThan(0);
  for (const { system } of hidden) expect(words).not.toContain(system);
  // A bar or a point is a figure that is shown.
  const prices = new Set(
    shared.systems.flatMap(({ figures }) =>
      figures.price.value === null ? [] : [figures.price.value / 1e6],
    ),
  );
  const windows = new Set(shared.systems.map(({ figures }) => figures.window.value));
  for (const block of blocksOf(report)) {
    if (block.kind === 'points') for (const { y } of block.points) expect(prices).toContain(y);
    if (block.kind === 'points') expect(block.limits.y).toBeNull();
    if (block.kind !== 'bars' || block.series.length > 1) continue;
    for (const value of block.series[0]!.values) expect(new Set([...prices, ...windows])).toContain(value);
  }
});

test('where a table has a dot, the page says why', () => {
  const { dot, why } = daOut.sharing;
  const dotted = pagesOf({ isExternal: true, hasAppendix: true }).pages.filter(({ blocks }) =>
    blocks.some(
      ({ block }) => block.kind === 'table' && block.rows.flat().some((text) => text.includes(dot)),
    ),
  );
  expect(dotted.length).toBeGreaterThan(2);
  for (const { note } of dotted) {
    const [, said] = ` ${note!}`.split(` ${dot}: `);
    expect(Object.values(why).some((reason) => said!.startsWith(reason))).toBe(true);
  }
});

test('what the analyst has chosen and how sure it is stand beside the track', () => {
  const [first] = source.findings.systems;
  const input = { ...noAnalystInput, overrides: { [first!.system]: 'breakUp' as const } };
  const report = pagesOf({ isExternal: false }, aShareable(source.dataSet, input));
  const [headline, list] = report.pages;
  expect(JSON.stringify(headline)).toContain('For 1 system har KOMBITs analytiker valgt sporet.');
  const [{ block } = { block: null }] = list!.blocks;
  if (block?.kind !== 'table') throw new Error('The list is a table');
  const row = block.rows.find(([system]) => system === first!.system)!;
  expect(row.at(-1)).toBe(daOut.report.byAnalyst);
  expect(row.at(-2)).toMatch(/^\d+ %$/u);
});

test('of an analysis of nothing it says so on every page', () => {
  const report = pagesOf({ isExternal: true }, aShareable(aDataSet()));
  expect(report.pages).toHaveLength(10);
  expect(blocksOf(report).filter(({ kind }) => kind === 'points')).toEqual([]);
});
