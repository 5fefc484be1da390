import { derivedIds } from '../../src/entry/derived-id';
import { writeExampleFiles } from '../../src/entry/example-files';
import { runPipeline } from '../../src/entry/pipeline';
import type { NamedBytes, PipelineOptions } from '../../src/entry/pipeline';
import { exampleInbox } from '../../src/examples/example-inbox';
import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { da } from '../../src/text/da';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';

const date = '2026-11-23';
const options: PipelineOptions = { date, existing: null, texts: da };

async function someFiles(): Promise<readonly NamedBytes[]> {
  return writeExampleFiles(exampleInbox({ municipalities: 3, seed: 6, date }), da);
}

describe('the pipeline', () => {
  it('tells how far it is, from none of the files to all of them', async () => {
    const files = await someFiles();
    const told: (readonly [number, number])[] = [];
    await runPipeline(files, { ...options, onProgress: (...progress) => told.push(progress) });
    expect(told).toEqual(Array.from({ length: files.length + 1 }, (_, done) => [done, files.length]));
  });

  it('stops between two files when it is cancelled, with the reason that was given', async () => {
    const files = await someFiles();
    const cancelling = new AbortController();
    const told: number[] = [];
    const run = runPipeline(files, {
      ...options,
      signal: cancelling.signal,
      onProgress: (done) => {
        told.push(done);
        if (done === 2)
          setTimeout(() => {
            cancelling.abort(new Error('enough'));
          });
      },
    });
    await expect(run).rejects.toThrow('enough');
    expect(told.at(-1)).toBeLessThanOrEqual(3);
  });

  it('gives a file that cannot be fetched a verdict, and reads the others', async () => {
    const [file] = (await someFiles()).filter(({ name }) => name.startsWith('Besvarelse_'));
    const unreadable = {
      name: 'laast.xlsx',
      fetch: async () =>
        ({ code: 'file-unreadable', severity: 'error', where: { file: 'laast.xlsx' }, params: {} }) as const,
    };
    const { files, findings } = await runPipeline([unreadable, file!], options);
    expect(files.find((record) => record.file === 'laast.xlsx')).toMatchObject({ verdict: 'rejected' });
    expect(findings.answered).toHaveLength(1);
  });

  it('tells of the files of this run alone when it continues an analysis', async () => {
    const files = await someFiles();
    const [first, ...later] = files;
    const begun = await runPipeline([first!], options);
    const reading = readXlsx(await writeXlsx(begun.layout), 'analyse.xlsx');
    if (reading.kind === 'refused') throw new Error(reading.issue.code);
    const continued = await runPipeline(later, { ...options, existing: reading.workbook });
    expect(continued.files.map(({ file }) => file)).not.toContain(first!.name);
    expect(continued.dataSet.files.map(({ file }) => file)).toContain(begun.files[0]!.file);
  });

  it('begins afresh when real answers come to an analysis of invented ones', async () => {
    const example = await runPipeline(await someFiles(), options);
    const [, invented] = exampleInbox({ municipalities: 3, seed: 6, date }).items.flatMap((item) =>
      item.kind === 'workbook' ? [item.response.survey] : [],
    );
    const respondent = { ...invented!.respondent, email: 'kim@aarhus.test' };
    const layout = layOutResponse({ ...invented!, respondent }, da);
    const real = { name: 'svar.xlsx', bytes: await writeXlsx(layout) };
    const { dataSet } = await runPipeline([real], { ...options, existing: rawOfLayout(example.layout) });
    expect(dataSet.files.map(({ file }) => file)).toEqual(['svar.xlsx']);
  });

  it('refuses an analysis among the answers, for one reason', async () => {
    const { layout } = await runPipeline(await someFiles(), options);
    const { files } = await runPipeline([{ name: 'analyse.xlsx', bytes: await writeXlsx(layout) }], options);
    expect(files.map(({ verdict, issues }) => [verdict, issues.map(({ code }) => code)])).toEqual([
      ['rejected', ['file-analysis']],
    ]);
  });

  it('makes the same workbook of the same files', async () => {
    const files = await someFiles();
    const [once, again] = [await runPipeline(files, options), await runPipeline(files, options)];
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
