import fc from 'fast-check';
import { openWorkbook } from '../../src/entry/open-workbook';
import type { Opened } from '../../src/entry/web/worker-protocol';
import { writeXlsx } from '../../src/files/xlsx/write-xlsx';
import { layoutShown } from '../../src/hosts/workbench/shown-layout';
import { withOpened, withSurvey } from '../../src/hosts/workbench/state-steps';
import { emptyWorkbench } from '../../src/hosts/workbench/workbench-state';
import type { WorkbenchState } from '../../src/hosts/workbench/workbench-state';
import { applySurveyChange } from '../../src/survey/survey-change';
import { da } from '../../src/text/da';
import type { MarginNote } from '../../src/workbook/margin/margin-note';
import type { WorkbookLayout } from '../../src/workbook/sheet';
import { anyNotes } from '../builders/margin-notes';
import { aNewId } from '../builders/registration';
import { anySurvey } from '../builders/survey';

jest.setTimeout(60_000);

const options = { date: '2026-11-23', texts: da, newId: aNewId };

async function openLayout(layout: WorkbookLayout): Promise<Opened> {
  return openWorkbook({ name: 'fil.xlsx', bytes: await writeXlsx(layout) }, options);
}

/** The workbench after a file with this content was opened. */
async function opened(state: WorkbenchState): Promise<WorkbenchState> {
  const found = await openLayout(layoutShown('response', state)!);
  if (found.kind !== 'workbook') throw new Error(found.kind);
  return withOpened(emptyWorkbench, { response: found.survey, analysis: null }, 'fil.xlsx');
}

const said = (notes: readonly MarginNote[]) =>
  notes.map(({ sheet, row, column, cell }) => `${sheet} ${row} ${column} ${JSON.stringify(cell)}`).toSorted();

describe('a response workbook', () => {
  test('whatever is answered, and whatever is written beside it, comes through open, edit, save and open', async () => {
    const anyWork = anySurvey.chain((survey) =>
      fc.record({ survey: fc.constant(survey), notes: anyNotes(survey) }),
    );
    await fc.assert(
      fc.asyncProperty(anyWork, async ({ survey, notes }) => {
        const first = await opened({ ...emptyWorkbench, survey, notes: { response: notes, analysis: [] } });
        expect(first.survey).toEqual(survey);
        expect(said(first.notes.response)).toEqual(said(notes));
        const edited = withSurvey(
          first,
          applySurveyChange(survey, {
            kind: 'respondent',
            respondent: { ...survey.respondent, contact: 'Åse' },
          }),
        );
        const again = await opened(edited);
        expect(again.survey).toEqual(edited.survey);
        expect(said(again.notes.response)).toEqual(said(notes));
      }),
      { numRuns: 25 },
    );
  });
});
