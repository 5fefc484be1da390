import fc from 'fast-check';
import { layoutShown } from '../../../src/hosts/workbench/state/shown-layout';
import { withEditedResponse, withSurvey } from '../../../src/hosts/workbench/state/change-state';
import { emptyWorkbench } from '../../../src/hosts/workbench/state/workbench-state';
import type { WorkbenchState } from '../../../src/hosts/workbench/state/workbench-state';
import type { Survey } from '../../../src/survey/registration';
import { applySurveyChange } from '../../../src/survey/survey-change';
import type { SurveyChange } from '../../../src/survey/survey-change';
import { da } from '../../../src/text/da';
import type { MarginNote } from '../../../src/workbook/margin/margin-note';
import { isTaken } from '../../../src/workbook/margin/place-notes';
import { layOutResponse } from '../../../src/workbook/response/lay-out-response';
import { blankRows, columnIndex } from '../../../src/workbook/response/response-format';
import type { Sheet, SheetCell, WorkbookLayout } from '../../../src/workbook/sheet';
import { aNote, anyNotes } from '../../builders/margin-notes';
import { aNewId, aRegistration } from '../../builders/registration';
import { anyRegistration, anySurvey, aSurvey, thisYear } from '../../builders/survey';

const reading = { thisYear, newId: aNewId };

function stateOf(survey: Survey, notes: readonly MarginNote[]): WorkbenchState {
  return { ...emptyWorkbench, survey, notes: { response: notes, analysis: [] } };
}

/** The notes after people have left the sheets as `change` makes them. */
function afterEdit(
  state: WorkbenchState,
  sheet: string,
  change: (rows: (readonly (SheetCell | null)[])[]) => void,
  more: (sheet: Sheet) => Partial<Sheet> = () => ({}),
): WorkbenchState {
  const shown = layoutShown('response', state)!;
  const edited: WorkbookLayout = {
    ...shown,
    sheets: shown.sheets.map((one) => {
      if (one.name !== sheet) return one;
      const rows = [...one.rows];
      change(rows);
      return { ...one, rows, ...more(one) };
    }),
  };
  return withEditedResponse(state, edited, reading)!;
}

const changed = (state: WorkbenchState, ...changes: readonly SurveyChange[]) =>
  withSurvey(state, changes.reduce(applySurveyChange, state.survey!));
const places = ({ notes }: WorkbenchState) =>
  notes.response.map(({ row, column, cell }) => [cell.value, row, column]);

const three = aSurvey({ registrations: [aRegistration(), aRegistration(), aRegistration()] });
const [first, second, third] = three.registrations.map(({ id }) => id);
const bottom = three.registrations.length + blankRows;

describe('a note in a response workbook', () => {
  test('beside a registration follows it when another is removed in the pane', () => {
    const state = stateOf(three, [aNote({ row: 3 })]);
    expect(places(changed(state, { kind: 'remove', id: first! }))).toEqual([
      ['Ring til leverandøren', 2, 60],
    ]);
  });

  test('goes below the table when its registration is removed in the pane', () => {
    const state = stateOf(three, [aNote({ row: 2 }), aNote({ row: 3, cell: { value: 'Bliver' } })]);
    expect(places(changed(state, { kind: 'remove', id: second! }))).toEqual([
      ['Bliver', 2, 60],
      ['Ring til leverandøren', bottom, 60],
    ]);
  });

  test('below the table keeps its distance to it when a registration is added, and when it is removed again', () => {
    const state = stateOf(three, [aNote({ row: bottom + 3, column: 1 })]);
    const registration = aRegistration();
    const grown = changed(state, { kind: 'put', registration });
    expect(places(grown)).toEqual([['Ring til leverandøren', bottom + 4, 1]]);
    expect(places(changed(grown, { kind: 'remove', id: registration.id }))).toEqual(places(state));
  });

  test('goes where the spreadsheet puts it when rows are sorted or deleted there', () => {
    const state = stateOf(three, [aNote({ row: 3 })]);
    const turned = afterEdit(state, 'Registreringer', (rows) =>
      rows.splice(1, 3, rows[3]!, rows[2]!, rows[1]!),
    );
    expect(turned.survey!.registrations.map(({ id }) => id)).toEqual([third, second, first]);
    expect(places(turned)).toEqual([['Ring til leverandøren', 1, 60]]);
    const shorter = afterEdit(
      state,
      'Registreringer',
      (rows) => rows.splice(1, 1),
      ({ tables }) => ({
        tables: tables!.map((one) => ({ ...one, range: { ...one.range, bottom: bottom - 1 } })),
      }),
    );
    expect(places(shorter)).toEqual([['Ring til leverandøren', 2, 60]]);
  });

  test('beside a row in which a system is typed stays beside that system', () => {
    const state = stateOf(three, [aNote({ row: 6 })]);
    const typed = afterEdit(state, 'Registreringer', (rows) => {
      rows[6] = rows[6]!.with(columnIndex('system'), { value: 'Nyt system' });
    });
    expect(typed.survey!.registrations[3]!.answers.system).toBe('Nyt system');
    expect(places(typed)).toEqual([['Ring til leverandøren', 4, 60]]);
  });

  test('is edited and cleared like any cell', () => {
    const state = stateOf(three, [aNote({ row: 3 })]);
    const to = (cell: SheetCell | null) =>
      afterEdit(state, 'Registreringer', (rows) => {
        rows[3] = rows[3]!.with(60, cell);
      });
    expect(places(to({ value: 12.5 }))).toEqual([[12.5, 3, 60]]);
    expect(places(to({ value: null }))).toEqual([]);
    expect(to({ value: 3, formula: 'SUM(B2:B3)', style: 'input' }).notes.response[0]!.cell).toEqual({
      value: 3,
      formula: 'SUM(B2:B3)',
    });
  });

  test('that is pushed onto a cell of ours by an inserted row goes further down', () => {
    const state = stateOf(three, [aNote({ sheet: 'Besvarelse', row: 2, column: 2 })]);
    const pushed = afterEdit(state, 'Besvarelse', (rows) => rows.splice(1, 0, []));
    expect(places(pushed)).toEqual([['Ring til leverandøren', 12, 2]]);
    expect(layoutShown('response', { ...pushed, notes: state.notes })).toEqual(
      layoutShown('response', state),
    );
  });

  test('is not what a text of ours is that has been moved or written over: that is put back', () => {
    const state = stateOf(three, []);
    const pushed = afterEdit(state, 'Besvarelse', (rows) => rows.splice(2, 0, [{ value: 'Min egen linje' }]));
    expect(pushed.survey!.respondent).toEqual(three.respondent);
    expect(places(pushed)).toEqual([['Min egen linje', 2, 0]]);
    const over = afterEdit(state, 'Besvarelse', (rows) => {
      rows[1] = [{ value: 'Noget andet', style: 'lead' }];
    });
    expect(layoutShown('response', over)).toEqual(layOutResponse(three, da));
  });

  test('stays through whatever the pane does to the survey, at a place that is free', () => {
    const anyChange = (survey: Survey): fc.Arbitrary<SurveyChange> =>
      fc.oneof(
        anyRegistration.map((registration): SurveyChange => ({ kind: 'put', registration })),
        ...survey.registrations.map(({ id }) => fc.constant<SurveyChange>({ kind: 'remove', id })),
      );
    const anyWork = anySurvey.chain((survey) =>
      fc.tuple(fc.constant(survey), anyNotes(survey), fc.array(anyChange(survey), { maxLength: 5 })),
    );
    const said = (notes: readonly MarginNote[]) =>
      notes.map(({ sheet, cell }) => `${sheet} ${JSON.stringify(cell)}`).toSorted();
    fc.assert(
      fc.property(anyWork, ([survey, notes, changes]) => {
        const after = changed(stateOf(survey, notes), ...changes);
        const layout = layOutResponse(after.survey!, da);
        expect(said(after.notes.response)).toEqual(said(notes));
        for (const { sheet, row, column } of after.notes.response) {
          expect(
            isTaken(
              layout.sheets.find(({ name }) => name === sheet)!,
              row,
              column,
            ),
          ).toBe(false);
        }
        // What is shown reads back as what it was shown from.
        const again = withEditedResponse(after, layoutShown('response', after)!, reading)!;
        expect(again.survey).toEqual(after.survey);
        expect(said(again.notes.response)).toEqual(said(notes));
      }),
      { numRuns: 60 },
    );
  });
});
