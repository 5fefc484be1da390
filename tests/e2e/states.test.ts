import { expectFitForAll } from './fit-for-all';
import { openStates } from './states-page';
import type { StatesStage } from './states-page';

jest.setTimeout(300_000);

let stage: StatesStage;
beforeAll(async () => {
  stage = await openStates();
}, 180_000);
afterAll(() => stage.close());

test.each(['light', 'dark'] as const)('no state hinders anyone at 320 px, %s', async (theme) => {
  for (const name of stage.names) {
    await stage.show(name, theme);
    await expectFitForAll(stage.page, name);
  }
  expect(stage.faults).toEqual([]);
});
