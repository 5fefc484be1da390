import type { Survey } from '../../../survey/registration';
import type { MarginNote } from '../../../workbook/margin/margin-note';
import type { WorkbookLayout } from '../../../workbook/sheet';

/** Which of the workbench's two workbooks is meant: the municipality's answer, or the analysis for KOMBIT. */
export type Shown = 'response' | 'analysis';

/** What the workbench holds in place of a spreadsheet's files. */
export interface WorkbenchState {
  readonly survey: Survey | null;
  /** The analysis as it was laid out, with what people have changed in its own cells. */
  readonly analysis: WorkbookLayout | null;
  /** What people have written beside either, in the places that it has there. */
  readonly notes: Readonly<Record<Shown, readonly MarginNote[]>>;
  /** The files that were opened; null for a workbook that was begun here. */
  readonly fileNames: Readonly<Record<Shown, string | null>>;
  /** What they held: what is not ours in them comes along when they are saved. */
  readonly files: Readonly<Record<Shown, Uint8Array | null>>;
}

export const emptyWorkbench: WorkbenchState = {
  survey: null,
  analysis: null,
  notes: { response: [], analysis: [] },
  fileNames: { response: null, analysis: null },
  files: { response: null, analysis: null },
};

/** What the browser has kept, and when it was. */
export interface Kept {
  readonly state: WorkbenchState;
  readonly at: Date | null;
}

/** Where the workbench is kept between visits. */
export interface WorkbenchStore {
  /** What was kept; null when there is nothing, or when the browser keeps nothing. */
  readonly load: () => Promise<Kept | null>;
  /** Whether it is kept now. */
  readonly save: (kept: Kept) => Promise<boolean>;
}
