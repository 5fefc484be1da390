import type { Survey } from '../../survey/registration';
import { emptySurvey } from '../../survey/survey-change';
import { settleChanges } from '../../survey/survey-conflict';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { OutgoingFile, WorkbookHost } from '../workbook-host';
import { placeOfAnswer } from '../../workbook/analysis/answers/answer-place';
import { rawOfLayout } from '../../workbook/raw-of-layout';

/** The host of tests and of the command line: a workbook that is nothing but its survey and its analysis. */
export interface MemoryHost extends WorkbookHost {
  /** The survey as it stands; null when there is none yet. */
  readonly survey: () => Survey | null;
  /** The analysis shown last; null when none was. */
  readonly analysis: () => WorkbookLayout | null;
  /** The cell that was brought into view last, as `Ark!B7`; null before any was. */
  readonly selected: () => string | null;
  /** Every file that was handed to the user, oldest first. */
  readonly delivered: readonly OutgoingFile[];
  /** Every workbook that was opened beside this one, oldest first. */
  readonly opened: readonly OutgoingFile[];
  /** Someone else changes the workbook: in the grid, or in another window. */
  readonly editElsewhere: (edit: (survey: Survey) => Survey) => void;
}

/** A workbook in memory, holding a survey from the start when one is given. */
export function createMemoryHost(initial?: Survey): MemoryHost {
  let survey = initial ?? null;
  let analysis: WorkbookLayout | null = null;
  let selected: string | null = null;
  const delivered: OutgoingFile[] = [];
  const opened: OutgoingFile[] = [];
  const listeners = new Set<() => void>();
  const announce = (): void => {
    for (const listener of listeners) listener();
  };

  return {
    capabilities: {
      cornerTaken: false,
      isUsersOwn: false,
      tellsWhenKept: false,
      download: true,
      openWorkbook: true,
      takesFiles: true,
    },
    survey: () => survey,
    analysis: () => analysis,
    selected: () => selected,
    delivered,
    opened,
    editElsewhere: (edit) => {
      survey = edit(survey ?? emptySurvey);
      announce();
    },
    readSurvey: () => Promise.resolve(survey === null ? null : { survey, issues: [] }),
    applyChanges: (changes) => {
      const settled = settleChanges(survey ?? emptySurvey, changes);
      survey = settled.survey;
      announce();
      return Promise.resolve(settled.conflicts);
    },
    readWorkbook: () =>
      Promise.resolve<RawWorkbook>(analysis === null ? { sheets: [] } : rawOfLayout(analysis)),
    showAnalysis: (layout) => {
      analysis = layout;
      announce();
      return Promise.resolve();
    },
    // Here it is written in one step.
    finishAnalysis: () => Promise.resolve(),
    holdsStill: (layout) => analysis === layout,
    showAnswer: (wanted) => {
      const place = analysis === null ? null : placeOfAnswer(analysis, wanted);
      if (place !== null) selected = `${place.sheet}!${place.cell}`;
      return Promise.resolve(place !== null);
    },
    removeAnalysis: () => {
      analysis = null;
      announce();
      return Promise.resolve();
    },
    analysisForFile: (layout) => ({ layout, old: null }),
    deliver: (file) => {
      delivered.push(file);
      return Promise.resolve();
    },
    openWorkbook: (file) => {
      opened.push(file);
      return Promise.resolve();
    },
    onChanged: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
