import { changedAnswers } from '../../src/survey/compare-answers';
import type { Registration } from '../../src/survey/registration';
import { clickAnswers, missedSpots, teachPage } from './clicked-controls';
import { hindrances } from './fit-for-all';
import { labelledControls } from './labelled-controls';
import { inLowWindow, scrollToTop } from './low-window';
import { openStates } from './states-page';
import type { StatesStage } from './states-page';

jest.setTimeout(300_000);

/** What is wrong in some state, by the rule that it breaks. */
interface Found {
  readonly hindrances: unknown[];
  readonly wide: unknown[];
  readonly names: unknown[];
  readonly pixels: unknown[];
  readonly low: unknown[];
  readonly clicks: unknown[];
}

let stage: StatesStage;
const found: Found = { hindrances: [], wide: [], names: [], pixels: [], low: [], clicks: [] };
/** The controls that have been clicked, each in the first state that shows it. */
const clicked = new Set<string>();

/** Every state is reached once, and everything is looked at there; what is clicked changes it, and comes last. */
beforeAll(async () => {
  stage = await openStates();
  await teachPage(stage.page);
  for (const state of stage.names) {
    await stage.show(state);
    found.hindrances.push(...(await hindrances(stage.page, state)));
    await lookAtWidth(state);
    await lookAtControls(state);
    await lookMagnified(state);
    await clickControls(state);
  }
}, 300_000);
afterAll(() => stage.close());

async function lookAtWidth(state: string): Promise<void> {
  const { scrollWidth, clientWidth } = await stage.page.evaluate(() => ({
    scrollWidth: document.documentElement.scrollWidth,
    clientWidth: document.documentElement.clientWidth,
  }));
  if (scrollWidth !== clientWidth) found.wide.push({ state, scrollWidth });
}

/** Words as they are compared: where a line breaks makes no difference. */
const bare = (words: string): string => words.replace(/\s+/g, '');

async function lookAtControls(state: string): Promise<void> {
  for (const control of await labelledControls(stage.page)) {
    const isOwn =
      control.words === '' ? control.name !== '' : bare(control.name).includes(bare(control.words));
    if (!isOwn) found.names.push({ state, ...control });
  }
  found.pixels.push(...(await missedSpots(stage.page)).map((missed) => ({ state, ...missed })));
}

/** 1280 px at 400 % and at 200 %, in a window of 1024 px in height. */
const magnified = [
  { width: 320, height: 256 },
  { width: 640, height: 512 },
] as const;
const asInExcel = { width: 320, height: 640 } as const;

async function lookMagnified(state: string): Promise<void> {
  for (const size of magnified) {
    await stage.page.setViewportSize(size);
    await scrollToTop(stage.page);
    const { room, hidden } = await inLowWindow(stage.page);
    if (room < 0.6 || hidden.length > 0) found.low.push({ state, size, room, hidden });
  }
  await stage.page.setViewportSize(asInExcel);
}

async function clickControls(state: string): Promise<void> {
  let before = await registrations();
  const here = new Set<string>();
  for await (const click of clickAnswers(stage.page, (key) => clicked.has(key))) {
    const after = await registrations();
    const beside = answersBeside(click.question, before, after);
    before = after;
    here.add(click.key);
    if (!click.reached || click.changed.length + click.moved.length + beside.length > 0) {
      found.clicks.push({ state, ...click, beside });
    }
  }
  for (const key of here) clicked.add(key);
}

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

test('no state hinders anyone at 320 px, or is wider than that', () => {
  expect(found.hindrances).toEqual([]);
  expect(found.wide).toEqual([]);
  expect(stage.faults).toEqual([]);
});

test('every control is called what stands on it or beside it, is called something, and has its own pixels', () => {
  expect(found.names).toEqual([]);
  expect(found.pixels).toEqual([]);
});

test('at 400 % and 200 % the bars leave most of the height, and nothing that has the keyboard is hidden', () => {
  expect(found.low).toEqual([]);
});

test('a click on a control or on its words reaches it and changes its answer alone, and nothing jumps', () => {
  expect(found.clicks).toEqual([]);
  expect(clicked.size).toBeGreaterThan(100);
});

test('in the dark everything can be told from what is behind it', async () => {
  for (const state of stage.names) {
    await stage.show(state, 'dark');
    expect(await hindrances(stage.page, state, ['color-contrast'])).toEqual([]);
  }
});
