import fc from 'fast-check';
import { restoreState } from '../../../../src/hosts/workbench/state/restore-state';
import { emptyWorkbench } from '../../../../src/hosts/workbench/state/workbench-state';
import type { WorkbenchState } from '../../../../src/hosts/workbench/state/workbench-state';
import { da } from '../../../../src/text/da';
import { layOutResponse } from '../../../../src/workbook/response/lay-out-response';
import { aNote } from '../../../builders/margin-notes';
import { aSurvey, thisYear } from '../../../builders/survey';
import { analysisLayout } from '../../../e2e/grid-page/real-layouts';

const survey = aSurvey();
const whole: WorkbenchState = {
  survey,
  analysis: analysisLayout(3),
  notes: { response: [aNote()], analysis: [aNote({ sheet: 'Systemer' })] },
  fileNames: { response: 'svar.xlsx', analysis: 'analyse.xlsx' },
  files: { response: new Uint8Array([80, 75]), analysis: null },
};
const at = new Date(2026, 10, 23, 10, 42);

describe('what the browser has kept', () => {
  it('comes back as it was', () => {
    expect(restoreState({ ...whole, at }, thisYear)).toEqual({ state: whole, at });
  });

  it('comes back from before there were notes, and from when only the response had a name', () => {
    const { analysis } = whole;
    expect(restoreState({ survey, analysis, fileName: 'gammel.xlsx' }, thisYear)).toEqual({
      state: {
        ...emptyWorkbench,
        survey,
        analysis,
        fileNames: { response: 'gammel.xlsx', analysis: null },
      },
      at: null,
    });
  });

  it('leaves out the part that cannot be read, and no other', () => {
    const [sheet] = layOutResponse(survey, da).sheets;
    const broken: readonly (readonly [
      Partial<Record<keyof WorkbenchState, unknown>>,
      Partial<WorkbenchState>,
    ])[] = [
      [{ survey: { registrations: 7 } }, { survey: null }],
      [
        { analysis: { title: 'Analyse', sheets: [{ ...sheet, rows: [[{ value: {} }]] }] } },
        { analysis: null },
      ],
      [{ analysis: 'analyse' }, { analysis: null }],
      [
        { notes: { response: [{ row: -1 }], analysis: whole.notes.analysis } },
        { notes: { ...whole.notes, response: [] } },
      ],
      [{ notes: 'ingen' }, { notes: emptyWorkbench.notes }],
      [{ fileNames: [] }, { fileNames: emptyWorkbench.fileNames }],
    ];
    for (const [part, left] of broken) {
      expect(restoreState({ ...whole, ...part, at }, thisYear)).toEqual({ state: { ...whole, ...left }, at });
    }
  });

  it('is a first visit when it is nothing of ours, whatever it is', () => {
    expect(restoreState({ ...emptyWorkbench, at }, thisYear)).toBeNull();
    fc.assert(
      fc.property(fc.anything({ withDate: true, withBigInt: true, withMap: true }), (junk) => {
        expect(restoreState(junk, thisYear)).toBeNull();
      }),
    );
    const keys = ['survey', 'analysis', 'notes', 'fileNames', 'fileName', 'at'];
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...keys), fc.anything()), (junk) => {
        expect(restoreState(junk, thisYear)).toBeNull();
      }),
    );
  });
});
