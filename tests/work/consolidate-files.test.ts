import { exampleInbox } from '../../src/examples/example-inbox';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { consolidateFiles } from '../../src/work/consolidate-files';
import { derivedIds } from '../../src/work/derived-id';
import { inventInbox } from '../../src/work/invent-inbox';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { registeredId } from '../../src/survey/invented';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import { consolidated } from '../builders/consolidated';

const date = '2026-11-23';
const someFiles = () => inventInbox({ municipalities: 3, seed: 6, date });

describe('files that are consolidated', () => {
  it('gives a file that cannot be read a verdict, and reads the others', async () => {
    const [file] = (await someFiles()).filter(({ name }) => name.startsWith('Besvarelse_'));
    const { files, findings } = await consolidated([{ name: 'laast.xlsx', path: '/laast.xlsx' }, file!]);
    expect(files.find((record) => record.file === 'laast.xlsx')).toMatchObject({
      verdict: 'rejected',
      issues: [{ code: 'file-unreadable' }],
    });
    expect(findings.answered).toHaveLength(1);
  });

  it('adds the others to an analysis among them, wherever it stands, when one is looked for', async () => {
    const [first, ...later] = await someFiles();
    const begun = await consolidated([first!]);
    const other = await consolidated(later);
    const asFile = async (name: string, { layout }: typeof begun) => ({
      name,
      bytes: await writeXlsx(layout),
    });
    const files = [...later, await asFile('analyse.xlsx', begun), await asFile('en anden.xlsx', other)];
    const input = { files, existing: rawOfLayout(other.layout), findsAnalysis: true, date };
    const around = { readFile: () => Promise.resolve('gone' as const), onProgress: () => undefined };
    const both = await consolidateFiles(input, around);
    expect(both.dataSet.submissions).toEqual((await consolidated([first!, ...later])).dataSet.submissions);
    expect(both.files.find(({ file }) => file === 'analyse.xlsx')).toBeUndefined();
    expect(both.files.find(({ file }) => file === 'en anden.xlsx')).toMatchObject({
      verdict: 'rejected',
      issues: [{ code: 'file-analysis' }],
    });
  });

  it('tells of the files of this run alone when it continues an analysis', async () => {
    const files = await someFiles();
    const [first, ...later] = files;
    const begun = await consolidated([first!]);
    const reading = readXlsx(await writeXlsx(begun.layout), 'analyse.xlsx');
    if (reading.kind === 'refused') throw new Error(reading.issue.code);
    const continued = await consolidated(later, reading.workbook);
    expect(continued.files.map(({ file }) => file)).not.toContain(first!.name);
    expect(continued.dataSet.files.map(({ file }) => file)).toContain(begun.files[0]!.file);
  });

  it('begins afresh when real answers come to an analysis of invented ones', async () => {
    const example = await consolidated(await someFiles());
    const [, invented] = exampleInbox({ municipalities: 3, seed: 6, date }).items.flatMap((item) =>
      item.kind === 'workbook' ? [item.response.survey] : [],
    );
    const respondent = { ...invented!.respondent, email: 'kim@aarhus.test' };
    const registrations = invented!.registrations.map((one) => ({ ...one, id: registeredId(one.id) }));
    const layout = layOutResponse({ ...invented!, respondent, registrations }, da);
    const real = { name: 'svar.xlsx', bytes: await writeXlsx(layout) };
    const { dataSet } = await consolidated([real], rawOfLayout(example.layout));
    expect(dataSet.files.map(({ file }) => file)).toEqual(['svar.xlsx']);
  });

  it('refuses an analysis among the answers, for one reason', async () => {
    const { layout } = await consolidated(await someFiles());
    const { files } = await consolidated([{ name: 'analyse.xlsx', bytes: await writeXlsx(layout) }]);
    expect(files.map(({ verdict, issues }) => [verdict, issues.map(({ code }) => code)])).toEqual([
      ['rejected', ['file-analysis']],
    ]);
  });

  it('makes the same workbook of the same files', async () => {
    const files = await someFiles();
    const [once, again] = [await consolidated(files), await consolidated(files)];
    expect(again.layout).toEqual(once.layout);
  });
});

describe('ids derived for rows that have none', () => {
  it('are the same for the same file, others for another file, and never twice', () => {
    const ids = (file: string): readonly string[] => {
      const next = derivedIds(file);
      return Array.from({ length: 200 }, next);
    };
    expect(ids('a.xlsx')).toEqual(ids('a.xlsx'));
    expect(new Set([...ids('a.xlsx'), ...ids('b.xlsx')]).size).toBe(400);
  });

  it('have the form of a UUID of version 8', () => {
    expect(derivedIds('a.xlsx')()).toMatch(/^[\da-f]{8}-[\da-f]{4}-8[\da-f]{3}-8[\da-f]{3}-[\da-f]{12}$/);
  });
});
