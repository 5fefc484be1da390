import { readXlsx } from '../../src/files/xlsx/read-xlsx';
import { runIn } from '../../src/work/run-job';
import { readSurvey } from '../../src/workbook/response/read-survey';
import { aNewId } from '../builders/registration';
import { aSurvey } from '../builders/survey';
import { aWorkplace } from '../builders/workplace';

const date = '2026-11-23';

describe('a job', () => {
  it('is done in a place of its own, which is closed afterwards', async () => {
    const place = aWorkplace();
    const survey = aSurvey();
    const file = await runIn(() => place)('writeResponse', { survey, name: 'svar.xlsx' });
    const reading = readXlsx(file.bytes, file.name);
    if (reading.kind === 'refused') throw new Error(reading.issue.code);
    expect(readSurvey(reading.workbook, { thisYear: 2026, newId: aNewId })!.survey).toEqual(survey);
    expect(place.isClosed()).toBe(true);
  });

  it('tells how far it is', async () => {
    const told: (readonly [number, number])[] = [];
    const place = aWorkplace();
    const files = ['a.xlsx', 'b.xlsx'].map((name) => ({ name, bytes: null }));
    await runIn(() => place)('checkFiles', { files, date }, { onProgress: (...far) => told.push(far) });
    expect(told).toEqual([
      [0, 2],
      [1, 2],
      [2, 2],
    ]);
  });

  it('ends at once when it is cancelled, with the reason that was given, and its place is closed', async () => {
    const never = new Promise<never>(() => undefined);
    const place = aWorkplace({ readFile: () => never });
    const cancelling = new AbortController();
    const run = runIn(() => place)(
      'checkFiles',
      { files: [{ name: 'a.xlsx', path: '/a.xlsx' }], date },
      { signal: cancelling.signal },
    );
    cancelling.abort(new Error('enough'));
    await expect(run).rejects.toThrow('enough');
    expect(place.isClosed()).toBe(true);
    await expect(runIn(aWorkplace)('inventSurvey', { date }, { signal: cancelling.signal })).rejects.toThrow(
      'enough',
    );
  });

  it('that fails rejects with what went wrong, and so does a place that breaks down', async () => {
    const broken = new Error('The disk is on fire');
    const place = aWorkplace({ readFile: () => Promise.reject(broken) });
    const files = [{ name: 'a.xlsx', path: '/a.xlsx' }];
    await expect(runIn(() => place)('checkFiles', { files, date })).rejects.toThrow(broken.message);
    const breaking = {
      ...aWorkplace(),
      post: () => undefined,
      onBroken: (listener: (reason: string) => void) => {
        listener('out of memory');
      },
    };
    await expect(runIn(() => breaking)('inventSurvey', { date })).rejects.toThrow('out of memory');
  });
});
