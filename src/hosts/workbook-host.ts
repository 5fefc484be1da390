import type { Issue } from '../survey/issue';
import type { Survey } from '../survey/registration';
import type { SurveyChange } from '../survey/survey-change';
import type { SurveyConflict } from '../survey/survey-conflict';
import type { WantedAnswer } from '../workbook/analysis/answers/answer-place';
import type { MarginNote } from '../workbook/margin/margin-note';
import type { OldFile } from '../workbook/margin/old-file';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { WorkbookLayout } from '../workbook/sheet';

/** A file on its way out of the pane. */
export interface OutgoingFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

/** What this host can do, and what it asks of the pane; nobody asks which host it is. */
export interface Capabilities {
  /** The program around the pane draws a menu of its own over the pane's upper right corner. */
  readonly cornerTaken: boolean;
  /** The workbook is the user's own and may hold anything: nothing invented is written into it unasked. */
  readonly isUsersOwn: boolean;
  /** The page around the pane says when the work was kept last, so that the pane need not. */
  readonly tellsWhenKept: boolean;
  /** Files can be saved by the browser's download. */
  readonly download: boolean;
  /** A workbook can be opened as a new workbook beside this one. */
  readonly openWorkbook: boolean;
  /** Files can be dropped on the pane, or pasted into it, so that this is worth telling of. */
  readonly takesFiles: boolean;
}

export interface SurveyReading {
  readonly survey: Survey;
  readonly issues: readonly Issue[];
}

/** What a file is made of: its sheets, and the file that it takes the place of. */
export interface FileLayout {
  readonly layout: WorkbookLayout;
  readonly old: OldFile | null;
}

/**
 * The workbook, in the product's own words. Excel, the workbench and memory each implement it, and one suite
 * (tests/contracts) holds for all. No range or address leaks through it.
 */
export interface WorkbookHost {
  readonly capabilities: Capabilities;
  /** The survey that the workbook holds; null when it has none yet. */
  readSurvey(): Promise<SurveyReading | null>;
  /**
   * Carries out the changes in order, making the survey's sheets first when they are missing.
   *
   * @returns what was not changed, since something else stands there than its sender had seen
   */
  applyChanges(changes: readonly SurveyChange[]): Promise<readonly SurveyConflict[]>;
  /** The whole workbook as read: how an analysis that is already there is found again. */
  readWorkbook(): Promise<RawWorkbook>;
  /**
   * Writes the analysis' sheets, replacing those of an earlier one and nothing else.
   *
   * @param notes what people have written beside the earlier one, where it stands now; a host that follows it itself needs none
   */
  showAnalysis(layout: WorkbookLayout, notes?: readonly MarginNote[]): Promise<void>;
  /** Writes to its end an analysis whose writing was interrupted, by whatever; where none was, nothing happens. */
  finishAnalysis(layout: WorkbookLayout, notes?: readonly MarginNote[]): Promise<void>;
  /** Whether the very analysis that was shown stands here, and nobody has written in it since; false where that cannot be told. */
  holdsStill(layout: WorkbookLayout): boolean;
  /**
   * Brings an answer of the analysis that stands here into view, and selects its cell.
   *
   * @returns false when no analysis here holds it
   */
  showAnswer(wanted: WantedAnswer): Promise<boolean>;
  /** Takes an analysis' sheets away again, and nothing else; where there is no analysis, nothing happens. */
  removeAnalysis(layout: WorkbookLayout): Promise<void>;
  /** An analysis as a file of this workbook holds it: with what people have written beside the one that stands here. */
  analysisForFile(layout: WorkbookLayout): FileLayout;
  /** Hands a file to the user in the best way that this host has. */
  deliver(file: OutgoingFile): Promise<void>;
  /** Opens an .xlsx as a new workbook; only when `capabilities.openWorkbook`. */
  openWorkbook(file: OutgoingFile): Promise<void>;
  /** Calls back after something may have changed in the workbook; returns how to stop. */
  onChanged(listener: () => void): () => void;
}
