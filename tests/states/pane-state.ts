import type { Survey } from '../../src/survey/registration';
import type { PaneServices } from '../../src/taskpane/pane-services';
import type { Role } from '../../src/taskpane/preferences';
import type { QuickJobs } from '../builders/services';
import type { Hand } from './hand';

/** One state of the pane: what the workbook holds, and how a person comes there. */
export interface PaneState {
  readonly name: string;
  readonly role: Role | null;
  /** Null is a workbook without a survey. */
  readonly survey: Survey | null;
  readonly services?: Partial<PaneServices>;
  readonly jobs?: QuickJobs;
  /** The workbook takes no change. */
  readonly refuses?: true;
  readonly reach?: (hand: Hand) => Promise<void>;
}
