import { readFile, readdir } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
import { simpleParser } from 'mailparser';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(180_000);

describe('the external version', () => {
  beforeAll(async () => {
    await monopol(['eksempler', '--ud', file('ind'), '--kommuner', '30', '--seed', '4']);
    await monopol(['konsolider', file('ind'), '--ud', file('a.xlsx'), '--dato', '2026-11-23']);
  });

  test('holds no formula, no code, no address, no file name and no free text', async () => {
    const run = await monopol(['del', file('a.xlsx'), '--ud', file('ud')]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
    expect((await readdir(file('ud'))).toSorted()).toEqual([
      'Monopolafdaekning_ekstern.xlsx',
      'Monopolafdaekning_ekstern_datablad.csv',
      'Monopolafdaekning_ekstern_rapport.pptx',
      'Monopolafdaekning_ekstern_tal.csv',
      'Monopolafdaekning_ekstern_tal.parquet',
    ]);
    const parts = unzipSync(await readFile(file('ud', 'Monopolafdaekning_ekstern.xlsx')));
    const xlsx = Object.values(parts)
      .map((part) => strFromU8(part))
      .join('\n');
    const csv = await readFile(file('ud', 'Monopolafdaekning_ekstern_tal.csv'), 'utf8');
    expect(Object.keys(parts).join()).not.toMatch(/externalLink|comments|custom|app\.xml/);
    expect(xlsx).not.toMatch(/<f[ >]/);
    expect(xlsx).toContain('færre end fem kommuner');
    expect(csv).toContain('færre end fem kommuner');
    const pptx = unzipSync(await readFile(file('ud', 'Monopolafdaekning_ekstern_rapport.pptx')));
    const slides = Object.entries(pptx)
      .filter(([name]) => name.startsWith('ppt/slides/slide'))
      .map(([, part]) => strFromU8(part))
      .join('\n');
    expect(slides).toContain('færre end fem kommuner');
    for (const text of [xlsx, csv, slides]) {
      expect(text).not.toMatch(/@|Besvarelse|\.eml|\.msg|Kommune(?!r)\b/);
    }
  });

  test('has a benchmark and a draft for each municipality that has answered, when they are asked for', async () => {
    const run = await monopol(['del', file('a.xlsx'), '--ud', file('alle'), '--benchmark', '--bilag']);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
    const names = await readdir(file('alle', 'Benchmark'));
    const [workbooks, drafts] = ['.xlsx', '.eml'].map((end) => names.filter((name) => name.endsWith(end)));
    expect(workbooks!.length).toBeGreaterThan(20);
    expect(drafts).toHaveLength(workbooks!.length);
    const mail = await simpleParser(await readFile(file('alle', 'Benchmark', drafts![0]!)));
    expect(mail.text).toContain(mail.attachments[0]!.filename);
  });

  test('the report for KOMBIT itself comes of the analysis alone', async () => {
    const run = await monopol(['rapport', file('a.xlsx'), '--ud', file('r.pptx')]);
    expect(run).toEqual({ code: 0, err: '', out: `Skrev ${file('r.pptx')}\n` });
    const wrong = await monopol(['rapport', file('a.xlsx'), '--ud', file('r.pdf')]);
    expect([wrong.code, wrong.err]).toEqual([2, `${file('r.pdf')} skal ende på .pptx.\n`]);
  });

  test('is not written over another one, and says so', async () => {
    await monopol(['del', file('a.xlsx'), '--ud', file('igen')]);
    await monopol(['konsolider', file('ind'), '--ud', file('b.xlsx'), '--dato', '2026-12-01']);
    const run = await monopol(['del', file('b.xlsx'), '--ud', file('igen')]);
    expect(run.code).toBe(2);
    expect(run.err).toContain('andet indhold');
  });

  test('an earlier version is named in the new one', async () => {
    const run = await monopol(['del', file('a.xlsx'), '--ud', file('ny'), '--tidligere', file('a.xlsx')]);
    expect({ code: run.code, err: run.err }).toEqual({ code: 0, err: '' });
    const { 'xl/sharedStrings.xml': strings } = unzipSync(
      await readFile(file('ny', 'Monopolafdaekning_ekstern.xlsx')),
    );
    expect(strFromU8(strings!)).toContain('Sammenholdt med tidligere udgaver pr. 23-11-2026');
  });
});
