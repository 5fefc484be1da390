import type { Survey } from '../../survey/registration';
import type { WorkbookLayout } from '../../workbook/sheet';

/** What the workbench holds in place of a spreadsheet's file. */
export interface WorkbenchState {
  readonly survey: Survey | null;
  readonly analysis: WorkbookLayout | null;
  /** The file that was opened; null for a workbook that was begun here. */
  readonly fileName: string | null;
}

export const emptyWorkbench: WorkbenchState = { survey: null, analysis: null, fileName: null };

/** Where the workbench is kept between visits. */
export interface WorkbenchStore {
  /** What was kept; null when there is nothing, or when the browser keeps nothing. */
  readonly load: () => Promise<WorkbenchState | null>;
  /** Whether it is kept now. */
  readonly save: (state: WorkbenchState) => Promise<boolean>;
}
