import { changedAnswers } from '../../src/survey/compare-answers';
import type { Registration } from '../../src/survey/registration';
import { expectFitForAll } from './fit-for-all';
import { clickLabels, labelledControls } from './labelled-controls';
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

/** Words as they are compared: where a line breaks makes no difference. */
const bare = (words: string): string => words.replace(/\s+/g, '');

test('every control of every state is called what stands on it or beside it, and is called something', async () => {
  const wrong: unknown[] = [];
  for (const state of stage.names) {
    await stage.show(state);
    for (const control of await labelledControls(stage.page)) {
      const isOwn =
        control.words === '' ? control.name !== '' : bare(control.name).includes(bare(control.words));
      if (!isOwn) wrong.push({ state, ...control });
    }
  }
  expect(wrong).toEqual([]);
});

/** The registrations of the workbook in view, by Id. */
async function registrations(): Promise<ReadonlyMap<string, Registration>> {
  const survey = await stage.page.evaluate(() => window.states!.survey());
  return new Map((survey?.registrations ?? []).map((one) => [one.id, one]));
}

test('a click on the words of a label reaches the control that is called so, and changes its answer alone', async () => {
  const wrong: unknown[] = [];
  for (const state of stage.names.filter((name) => /^(?:form|contact)/.test(name))) {
    await stage.show(state);
    const controls = await labelledControls(stage.page);
    let before = await registrations();
    for await (const { words, question, reached } of clickLabels(stage.page)) {
      const control = reached === null ? undefined : controls[reached];
      const after = await registrations();
      const changed = [...after].flatMap(([id, one]) => {
        const old = before.get(id);
        return old === undefined ? [] : changedAnswers(old, one);
      });
      before = after;
      if (control !== undefined && !control.name.startsWith(words)) wrong.push({ state, words, control });
      if (changed.some((key) => key !== question)) wrong.push({ state, words, question, changed });
    }
  }
  expect(wrong).toEqual([]);
});
