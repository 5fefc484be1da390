import type { Issue } from '../../survey/issue';
import type { IsoDate } from '../../survey/calendar';
import type { Survey } from '../../survey/registration';
import type { Consolidation, PickedFile } from '../../taskpane/pane-services';
import type { NamedBytes } from '../pipeline';
import type { Language } from '../../taskpane/preferences';
import type { RawWorkbook } from '../../workbook/raw-workbook';
import type { WorkbookLayout } from '../../workbook/sheet';

/** What the worker is asked; plain data, for it is cloned on its way. */
export type WorkerRequest =
  | {
      readonly kind: 'consolidate';
      readonly files: readonly PickedFile[];
      readonly existing: RawWorkbook | null;
      readonly date: IsoDate;
      readonly language: Language;
    }
  | { readonly kind: 'write'; readonly layout: WorkbookLayout }
  | { readonly kind: 'open'; readonly file: NamedBytes; readonly date: IsoDate }
  | { readonly kind: 'write-examples'; readonly date: IsoDate };

/** A workbook that was opened for further editing, or why it was not. */
export type Opened =
  | { readonly kind: 'survey'; readonly survey: Survey }
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'not-a-response' };

/** What comes back for each kind of request. */
export interface WorkerResults {
  readonly consolidate: Consolidation;
  readonly write: Uint8Array;
  readonly open: Opened;
  readonly 'write-examples': readonly PickedFile[];
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: WorkerResults[WorkerRequest['kind']] }
  | { readonly kind: 'failed'; readonly message: string };
