import { emptyWorkbench } from '../../../../src/hosts/workbench/state/workbench-state';
import { createBrowserStore } from '../../../../src/hosts/workbench/store/browser-store';
import { aSurvey } from '../../../builders/survey';
import { FailingDatabase } from './failing-database';

const database = new FailingDatabase();
const before = { state: { ...emptyWorkbench, survey: aSurvey() }, at: new Date(2026, 10, 23) };
const after = { ...before, at: new Date(2026, 10, 24) };

beforeEach(() => {
  Object.defineProperty(globalThis, 'indexedDB', { value: database, configurable: true });
});
afterEach(() => {
  Reflect.deleteProperty(globalThis, 'indexedDB');
});

describe('the browser store', () => {
  it('keeps what was kept, or all of the new, whichever step fails, and says which', async () => {
    const store = createBrowserStore();
    await store.take();
    expect(await store.save(before)).toBe(true);
    database.restart(-1);
    await store.save(after);
    const steps = database.steps;
    expect(steps).toBeGreaterThan(4);
    for (let step = 0; step < steps; step += 1) {
      database.restart(-1);
      expect(await store.save(before)).toBe(true);
      database.restart(step);
      const isSaved = await store.save(after);
      database.restart(-1);
      expect([step, isSaved, (await store.load())?.at]).toEqual([step, false, before.at]);
    }
  });

  it('gives what is kept when the mark of this tab cannot be written, and nothing when nothing can be read', async () => {
    database.restart(-1);
    const first = createBrowserStore();
    await first.take();
    await first.save(before);
    database.restart(-1);
    await createBrowserStore().take();
    const steps = database.steps;
    for (let step = 0; step < steps; step += 1) {
      database.restart(step);
      expect([step, (await createBrowserStore().take())?.at]).toEqual([step, before.at]);
    }
  });
});
