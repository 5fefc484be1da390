import { strFromU8, unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { writePptx } from '../../../src/files/pptx/write-pptx';
import { readXlsx } from '../../../src/files/xlsx/read-xlsx';
import { reportPages } from '../../../src/work/report';
import { aMarket } from '../../builders/market';
import { aShareable } from '../../builders/shareable';

const report = reportPages({
  analysis: aShareable(aMarket(3, 98, 30)),
  earlier: [],
  date: '2026-11-23',
  isExternal: false,
  hasAppendix: true,
})!;

let bytes: Uint8Array;
let parts: Record<string, Uint8Array>;
beforeAll(async () => {
  bytes = await writePptx(report);
  parts = unzipSync(bytes);
});

const partsOf = (folder: RegExp): readonly string[] =>
  Object.keys(parts)
    .filter((name) => folder.test(name))
    .map((name) => strFromU8(parts[name]!));

test('nothing that is to be read is smaller than 16 points; the foot alone is', () => {
  for (const chart of partsOf(/^ppt\/charts\/chart/u)) {
    for (const [, size] of chart.matchAll(/ sz="(\d+)"/gu)) expect(Number(size)).toBeGreaterThanOrEqual(1600);
  }
  for (const slide of partsOf(/^ppt\/slides\/slide/u)) {
    const small = [...slide.matchAll(/ sz="(\d{4})"/gu)].filter(([, size]) => Number(size) < 1600);
    expect(small.map(([, size]) => size)).toEqual(['1200', '1200']);
  }
});

test('every chart is native and carries the workbook of its figures', () => {
  const charts = partsOf(/^ppt\/charts\/chart/u);
  expect(charts.length).toBeGreaterThanOrEqual(3);
  const workbooks = Object.keys(parts).filter((name) => name.startsWith('ppt/embeddings/'));
  expect(workbooks).toHaveLength(charts.length);
  charts.forEach((chart, place) => {
    const reading = readXlsx(parts[`ppt/embeddings/data${place + 1}.xlsx`]!, 'data.xlsx');
    if (reading.kind === 'refused') throw new Error(reading.issue.code);
    const numbers = reading.workbook.sheets[0]!.cells.flatMap(({ value }) =>
      value.kind === 'number' ? [value.number] : [],
    );
    const cached = [...chart.matchAll(/<c:numCache>.*?<\/c:numCache>/gu)].flatMap(([cache]) =>
      [...cache.matchAll(/<c:v>([^<]+)<\/c:v>/gu)].map(([, value]) => Number(value)),
    );
    expect(cached.toSorted()).toEqual(numbers.toSorted());
  });
  expect(Object.keys(parts).filter((name) => /media|\.png|\.svg/u.test(name))).toEqual([]);
});

test('every part is well formed, every relation leads to a part, and no shape has another’s number', () => {
  for (const [name, content] of Object.entries(parts)) {
    if (!/\.(?:xml|rels)$/u.test(name)) continue;
    const xml = strFromU8(content);
    expect(() => new SaxesParser({ xmlns: true }).write(xml).close()).not.toThrow();
    if (name.endsWith('.rels')) {
      const folder = name.replace(/_rels\/[^/]+$/u, '');
      for (const [, target] of xml.matchAll(/Target="([^"]+)"/gu)) {
        const full = new URL(target!, `file:///${folder}`).pathname.slice(1);
        expect(Object.keys(parts)).toContain(full);
      }
    }
    if (!name.startsWith('ppt/slides/slide')) continue;
    const ids = [...xml.matchAll(/<p:cNvPr id="(\d+)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  }
});

test('the same report gives the same bytes, with nobody’s name and no date in the properties', async () => {
  expect(Buffer.compare(await writePptx(report), bytes)).toBe(0);
  expect(strFromU8(parts['docProps/core.xml']!)).not.toMatch(/dcterms|lastModifiedBy/u);
});
