import { createMemoryHost } from '../../../src/hosts/memory/memory-host';
import { applySurveyChange } from '../../../src/survey/survey-change';
import { describeWorkbookHost } from '../../contracts/workbook-host-contract';
import { aSurvey } from '../../builders/survey';
import { aLayout } from '../../builders/workbook-layout';

describeWorkbookHost('memory', () => {
  const host = createMemoryHost();
  return {
    host,
    selected: host.selected,
    changeElsewhere: (changes) => {
      host.editElsewhere((survey) => changes.reduce(applySurveyChange, survey));
      return Promise.resolve();
    },
    settle: () => Promise.resolve(),
  };
});

describe('what only memory tells', () => {
  it('begins with the survey that it is given', async () => {
    const survey = aSurvey();
    const host = createMemoryHost(survey);
    expect(await host.readSurvey()).toEqual({ survey, issues: [] });
    expect(host.survey()).toBe(survey);
  });

  it('remembers the analysis, and every file that it has handed out or opened', async () => {
    const host = createMemoryHost();
    const file = { name: 'Besvarelse.xlsx', type: 'application/octet-stream', bytes: new Uint8Array([1]) };
    const layout = aLayout({ name: 'Overblik' });
    await host.showAnalysis(layout);
    await host.deliver(file);
    await host.openWorkbook(file);
    expect([host.analysis(), host.delivered, host.opened]).toEqual([layout, [file], [file]]);
  });
});
