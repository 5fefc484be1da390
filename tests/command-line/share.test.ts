import { readFile, readdir } from 'node:fs/promises';
import { strFromU8, unzipSync } from 'fflate';
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
      'Monopolafdaekning_ekstern_tal.csv',
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
    for (const text of [xlsx, csv]) {
      expect(text).not.toMatch(/@|Besvarelse|\.eml|\.msg|Kommune(?!r)\b/);
    }
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
