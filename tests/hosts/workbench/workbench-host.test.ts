import { createWorkbenchHost } from '../../../src/hosts/workbench/workbench-host';
import { emptyWorkbench } from '../../../src/hosts/workbench/workbench-state';
import type { WorkbenchState } from '../../../src/hosts/workbench/workbench-state';
import type { OutgoingFile } from '../../../src/hosts/workbook-host';
import { applySurveyChange, emptySurvey } from '../../../src/survey/survey-change';
import { aSurvey } from '../../builders/survey';
import { describeWorkbookHost } from '../../contracts/workbook-host-contract';

/** A browser that keeps things, until it is told not to. */
function aBrowser() {
  let stored: WorkbenchState | null = null;
  let keeps = true;
  const downloads: OutgoingFile[] = [];
  const create = (initial: WorkbenchState | null = null) =>
    createWorkbenchHost({
      store: {
        load: () => Promise.resolve(stored),
        save: (state) => {
          if (keeps) stored = state;
          return Promise.resolve(keeps);
        },
      },
      initial,
      download: (file) => downloads.push(file),
    });
  return {
    create,
    downloads,
    stored: () => stored,
    refuse: () => {
      keeps = false;
    },
  };
}

describeWorkbookHost('the workbench', () => {
  const host = aBrowser().create();
  return {
    host,
    changeElsewhere: (changes) =>
      host.replace({
        ...host.state(),
        survey: changes.reduce(applySurveyChange, host.state().survey ?? emptySurvey),
      }),
    settle: () => Promise.resolve(),
  };
});

describe('the workbench', () => {
  it('has after a reload what it had before', async () => {
    const browser = aBrowser();
    const survey = aSurvey();
    await browser.create().applyChanges([{ kind: 'respondent', respondent: survey.respondent }]);
    const reloaded = browser.create(browser.stored());
    expect((await reloaded.readSurvey())?.survey.respondent).toEqual(survey.respondent);
  });

  it('says when the browser keeps nothing, and goes on', async () => {
    const browser = aBrowser();
    const host = browser.create();
    const listener = jest.fn();
    host.onChanged(listener);
    browser.refuse();
    const survey = aSurvey();
    await host.replace({ ...emptyWorkbench, survey });
    expect(host.isKept()).toBe(false);
    expect(host.state().survey).toEqual(survey);
    expect(listener).toHaveBeenCalledTimes(2);
  });

  it('is emptied in the browser as well', async () => {
    const browser = aBrowser();
    const host = browser.create({ ...emptyWorkbench, survey: aSurvey() });
    await host.replace(emptyWorkbench);
    expect(browser.stored()).toEqual(emptyWorkbench);
    expect(await host.readSurvey()).toBeNull();
  });

  it('hands files to the browser, and holds one workbook at a time', async () => {
    const browser = aBrowser();
    const host = browser.create();
    const file = { name: 'a.xlsx', type: 'x', bytes: new Uint8Array([1]) };
    await host.deliver(file);
    expect(browser.downloads).toEqual([file]);
    await expect(host.openWorkbook(file)).rejects.toThrow();
  });
});
