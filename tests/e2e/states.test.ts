import { changedAnswers } from '../../src/survey/compare-answers';
import type { Registration } from '../../src/survey/registration';
import { clickAnswers, missedSpots, teachPage } from './clicked-controls';
import { expectFitForAll } from './fit-for-all';
import { labelledControls } from './labelled-controls';
import { inLowWindow, scrollToTop } from './low-window';
import { openStates } from './states-page';
import type { StatesStage } from './states-page';

jest.setTimeout(300_000);

let stage: StatesStage;
beforeAll(async () => {
  stage = await openStates();
  await teachPage(stage.page);
}, 180_000);
afterAll(() => stage.close());

/** Words as they are compared: where a line breaks makes no difference. */
const bare = (words: string): string => words.replace(/\s+/g, '');

/** The registrations of the workbook in view, by Id. */
async function registrations(): Promise<ReadonlyMap<string, Registration>> {
  const survey = await stage.page.evaluate(() => window.states!.survey());
  return new Map((survey?.registrations ?? []).map((one) => [one.id, one]));
}

/** What a click must not have changed in the workbook. */
function answersBeside(
  question: string | null,
  before: ReadonlyMap<string, Registration>,
  after: ReadonlyMap<string, Registration>,
): readonly string[] {
  return [...after].flatMap(([id, one]) => {
    const old = before.get(id);
    return old === undefined ? [] : changedAnswers(old, one).filter((key) => key !== question);
  });
}

/** 1280 px at 400 % and at 200 %, in a window of 1024 px in height. */
const magnified = [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
] as const;
const asInExcel = { width: 320, height: 640 } as const;

test('in every state nothing hinders anyone, each control is called what stands on it, and has its own pixels', async () => {
  const wrong: unknown[] = [];
  for (const state of stage.names) {
    await stage.show(state);
    await expectFitForAll(stage.page, state);
    for (const control of await labelledControls(stage.page)) {
      const isOwn =
        control.words === '' ? control.name !== '' : bare(control.name).includes(bare(control.words));
      if (!isOwn) wrong.push({ state, ...control });
    }
    wrong.push(...(await missedSpots(stage.page)).map((missed) => ({ state, ...missed })));
  }
  expect(wrong).toEqual([]);
  expect(stage.faults).toEqual([]);
});

test('in every state a click on a control or on its words changes its answer alone, and nothing jumps', async () => {
  const wrong: unknown[] = [];
  const known = new Set<string>();
  for (const state of stage.names) {
    await stage.show(state);
    await labelledControls(stage.page);
    let before = await registrations();
    const clicked = new Set<string>();
    for await (const click of clickAnswers(stage.page, (key) => known.has(key))) {
      const after = await registrations();
      const beside = answersBeside(click.question, before, after);
      before = after;
      clicked.add(click.key);
      if (!click.reached || click.changed.length + click.moved.length + beside.length > 0) {
        wrong.push({ state, ...click, beside });
      }
    }
    for (const key of clicked) known.add(key);
  }
  expect(wrong).toEqual([]);
  expect(known.size).toBeGreaterThan(100);
});

test('at 400 % and 200 % every state leaves most of the height to what it is about, and no focus is hidden', async () => {
  const wrong: unknown[] = [];
  for (const state of stage.names) {
    await stage.show(state);
    for (const size of magnified) {
      await stage.page.setViewportSize(size);
      await scrollToTop(stage.page);
      const { room, hidden } = await inLowWindow(stage.page);
      if (room < 0.6 || hidden.length > 0) wrong.push({ state, size, room, hidden });
    }
    await stage.page.setViewportSize(asInExcel);
  }
  expect(wrong).toEqual([]);
});

test('in the dark no state hinders anyone', async () => {
  for (const name of stage.names) {
    await stage.show(name, 'dark');
    await expectFitForAll(stage.page, name);
  }
});
