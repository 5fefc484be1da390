import type { Recomputed } from '../../hosts/workbench/state/compute-anew';
import type { Issue } from '../../survey/issue';
import type { IsoDate } from '../../survey/calendar';
import type { Consolidation, PickedFile } from '../../taskpane/pane-services';
import type { NamedBytes } from '../pipeline';
import type { Language } from '../../taskpane/preferences';
import type { MarginNote } from '../../workbook/margin/margin-note';
import type { SurveyWithNotes } from '../../workbook/margin/response-notes';
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
  | {
      readonly kind: 'open';
      readonly file: NamedBytes;
      readonly date: IsoDate;
      readonly language: Language;
    }
  | {
      readonly kind: 'recompute';
      readonly now: RawWorkbook;
      readonly before: RawWorkbook;
      readonly date: IsoDate;
      readonly language: Language;
    }
  | { readonly kind: 'write-examples'; readonly date: IsoDate };

/** A workbook that was opened for further editing, or why it was not. */
export type Opened =
  | {
      readonly kind: 'workbook';
      readonly survey: SurveyWithNotes | null;
      readonly analysis: OpenedAnalysis | null;
      /** Sheets that hold something and are not opened here. */
      readonly otherSheets: readonly string[];
    }
  | { readonly kind: 'refused'; readonly issue: Issue }
  | { readonly kind: 'not-ours' };

/** An analysis, laid out anew from what stood in the file. */
export interface OpenedAnalysis {
  readonly consolidation: Consolidation;
  readonly notes: readonly MarginNote[];
  readonly otherSheets: readonly string[];
  /** Whether all that the analyst had written could be read; the rest has become what is usual. */
  readonly isUnderstood: boolean;
}

/** What comes back for each kind of request. */
export interface WorkerResults {
  readonly consolidate: Consolidation;
  readonly write: Uint8Array;
  readonly open: Opened;
  readonly recompute: Recomputed<Consolidation>;
  readonly 'write-examples': readonly PickedFile[];
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'result'; readonly result: WorkerResults[WorkerRequest['kind']] }
  | { readonly kind: 'failed'; readonly message: string };
