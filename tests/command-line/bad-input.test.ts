import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { monopol, temporaryFolder } from './run-monopol';

const { file } = temporaryFolder();
jest.setTimeout(60_000);

/** Nothing that a run left behind, under any name. */
function left(folder: string): readonly string[] {
  return readdirSync(folder).sort();
}

describe('skabelon', () => {
  it('writes a form, prefilled for the municipality, that has no errors besides being empty', async () => {
    const { code, out } = await monopol(['skabelon', '--ud', file('form.xlsx'), '--kommune', '751']);
    expect({ code, out }).toEqual({ code: 0, out: `Skrev ${file('form.xlsx')}\n` });
    expect((await monopol(['kontroller', file('form.xlsx')])).out).toContain('Aarhus Kommune');
  });

  it.each([
    ['an unknown municipality', ['--kommune', '9999'], 'Ingen kommune har koden 9999.'],
    ['a municipality by name', ['--kommune', 'Aarhus'], 'Ingen kommune har koden Aarhus.'],
  ])('refuses %s', async (_, more, sentence) => {
    const { code, err } = await monopol(['skabelon', '--ud', file('never.xlsx'), ...more]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync(file('never.xlsx'))).toBe(false);
  });

  it('refuses a missing folder, a folder, and a name that is not .xlsx', async () => {
    for (const [target, sentence] of [
      [file('nowhere', 'a.xlsx'), 'findes ikke. Opret den først.'],
      [file('form.xls'), 'skal ende på .xlsx'],
    ] as const) {
      const { code, err } = await monopol(['skabelon', '--ud', target]);
      expect({ code, said: err.includes(sentence) }).toEqual({ code: 2, said: true });
    }
    await mkdir(file('folder.xlsx'));
    expect(await monopol(['skabelon', '--ud', file('folder.xlsx')])).toMatchObject({ code: 2 });
  });

  it('never overwrites answers', async () => {
    await mkdir(file('answered'));
    await monopol(['eksempler', '--ud', file('answered'), '--kommuner', '1']);
    const answer = left(file('answered')).find((name) => name.startsWith('Besvarelse_'))!;
    const before = await readFile(file('answered', answer));
    const { code, err } = await monopol(['skabelon', '--ud', file('answered', answer)]);
    expect(code).toBe(2);
    expect(err).toContain('ikke et tomt svarskema');
    expect((await readFile(file('answered', answer))).equals(before)).toBe(true);
    expect(await monopol(['skabelon', '--ud', file('form.xlsx')])).toMatchObject({ code: 0 });
  });
});

describe('eksempler', () => {
  it.each([
    ['too many municipalities', ['--kommuner', '99'], '"99" er ikke et antal kommuner.'],
    ['none', ['--kommuner', '0'], '"0" er ikke et antal kommuner.'],
    ['a seed that is no number', ['--seed', 'abc'], '"abc" er ikke et helt tal.'],
  ])('refuses %s', async (_, more, sentence) => {
    const { code, err } = await monopol(['eksempler', '--ud', file('never'), ...more]);
    expect(code).toBe(2);
    expect(err).toContain(sentence);
    expect(existsSync(file('never'))).toBe(false);
  });

  it('leaves a file of the same name and other content alone', async () => {
    await mkdir(file('taken'));
    await writeFile(file('taken', 'eksport_systemer.csv'), 'mine');
    const { code, err } = await monopol(['eksempler', '--ud', file('taken'), '--kommuner', '2']);
    expect(code).toBe(2);
    expect(err).toContain('eksport_systemer.csv');
    expect(left(file('taken'))).toEqual(['eksport_systemer.csv']);
  });

  it('writes the same files for the same seed', async () => {
    await monopol(['eksempler', '--ud', file('one'), '--kommuner', '3', '--seed', '9']);
    expect((await monopol(['eksempler', '--ud', file('one'), '--kommuner', '3', '--seed', '9'])).code).toBe(
      0,
    );
  });
});

describe('konsolider', () => {
  const ud = (): readonly string[] => ['--ud', file('analysis.xlsx')];

  it('refuses inputs that are not there, and folders without files', async () => {
    await mkdir(file('empty'));
    await writeFile(file('empty', '~$lock.xlsx'), 'x');
    await writeFile(file('empty', '.hidden.xlsx'), 'x');
    const missing = await monopol(['konsolider', file('no-such.xlsx'), ...ud()]);
    expect(missing).toMatchObject({ code: 2, out: '' });
    expect(missing.err).toContain('findes ikke.');
    const nothing = await monopol(['konsolider', file('empty'), ...ud()]);
    expect(nothing).toMatchObject({ code: 2, out: '', err: 'Der er ingen filer at læse.\n' });
    expect(existsSync(file('analysis.xlsx'))).toBe(false);
  });

  it.each(['2026-02-30', '23-11-2026', 'i dag'])('refuses %s as a date', async (dato) => {
    const { code, err } = await monopol(['konsolider', file('form.xlsx'), ...ud(), '--dato', dato]);
    expect(code).toBe(2);
    expect(err).toContain(`"${dato}" er ikke en dato.`);
  });

  it('refuses to write over anything that is not an analysis', async () => {
    const precious = file('precious.xlsx');
    await monopol(['skabelon', '--ud', precious]);
    const before = await readFile(precious);
    const { code, err } = await monopol(['konsolider', file('form.xlsx'), '--ud', precious]);
    expect(code).toBe(2);
    expect(err).toContain('ikke en analyse');
    expect((await readFile(precious)).equals(before)).toBe(true);
  });

  it('refuses a missing folder for the JSON before it writes the analysis', async () => {
    const json = file('nowhere', 'f.json');
    const { code } = await monopol(['konsolider', file('form.xlsx'), ...ud(), '--json', json]);
    expect(code).toBe(2);
    expect(existsSync(file('analysis.xlsx'))).toBe(false);
  });

  it('writes the analysis even when every file is rejected', async () => {
    await mkdir(file('rejected'));
    await writeFile(file('rejected', 'billede.xlsx'), Buffer.from([0x89, 0x50, 0x4e, 0x47]));
    await writeFile(file('rejected', 'tom.xlsx'), '');
    const { code, out } = await monopol(['konsolider', file('rejected'), ...ud()]);
    expect(code).toBe(1);
    expect(out).toContain('Dækning 0/98');
    expect(out).toContain('  tom.xlsx\n    Fejl  ');
    expect(existsSync(file('analysis.xlsx'))).toBe(true);
    expect(left(file('rejected'))).toEqual(['billede.xlsx', 'tom.xlsx']);
  });
});

describe('kontroller', () => {
  it('refuses a folder', async () => {
    expect(await monopol(['kontroller', file('empty')])).toMatchObject({ code: 2, out: '' });
  });

  it('names sheet and cell of each problem, and ends with 1 when something is rejected', async () => {
    const { code, out } = await monopol(['kontroller', file('rejected', 'tom.xlsx')]);
    expect(code).toBe(1);
    expect(out).toMatch(/^tom\.xlsx: afvist\n {2}Fejl {2}/);
  });
});
