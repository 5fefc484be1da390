import type { Findings } from '../analysis/findings';
import type { DataSet } from '../consolidation/data-set';
import type { SelfTestReport } from '../hosts/self-test-report';
import type { OutgoingFile } from '../hosts/workbook-host';
import type { Survey } from '../survey/registration';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { Texts } from '../text/da';
import type { WorkbookLayout } from '../workbook/sheet';
import type { Language } from './preferences';

/** A file that the user has picked, dropped or pasted. */
export interface PickedFile {
  readonly name: string;
  /** Null when the browser does not give its content. */
  readonly bytes: Uint8Array | null;
}

/** What collecting leads to: the answers, what they show, and the sheets that show it. */
export interface Consolidation {
  readonly dataSet: DataSet;
  readonly findings: Findings;
  readonly layout: WorkbookLayout;
}

export interface ConsolidationOptions {
  /** The workbook that may hold an earlier analysis, whose notes and decisions are kept; null begins afresh. */
  readonly existing: RawWorkbook | null;
  readonly language: Language;
  readonly onProgress: (done: number, total: number) => void;
  /** Aborting rejects with the signal's reason. */
  readonly signal: AbortSignal;
}

/** A mail that the user sends himself; the pane only writes it. */
export interface MailDraft {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: OutgoingFile;
}

/** How the names of files end that may hold answers: what a picker lets through, and what people are told. */
export interface InputEndings {
  readonly picked: readonly string[];
  readonly told: readonly string[];
}

/** Everything the pane needs beyond the core and the workbook; wired where the program starts. */
export interface PaneServices {
  readonly now: () => Date;
  readonly newId: () => string;
  /** The response workbook of a survey, under the given name. */
  readonly responseFile: (survey: Survey, name: string) => Promise<OutgoingFile>;
  /** A mail draft as a file, under the given name. */
  readonly mailDraft: (draft: MailDraft, name: string) => OutgoingFile;
  readonly consolidate: (
    files: readonly PickedFile[],
    options: ConsolidationOptions,
  ) => Promise<Consolidation>;
  /** The analysis workbook as a file, under the given name. */
  readonly analysisFile: (layout: WorkbookLayout, name: string) => Promise<OutgoingFile>;
  readonly exampleResponse: () => Survey;
  readonly exampleInbox: (signal: AbortSignal) => Promise<readonly PickedFile[]>;
  /** Why the workbook refused, in words for people; null when the error was not meant for them. */
  readonly explain: (error: unknown) => string | null;
  /** Whether the text now stands on the clipboard; the browser may refuse. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Fetched when files are to be picked: the formats come with all that reads them. */
  readonly inputEndings: () => Promise<InputEndings>;
  /** The product's own version: `0.1.0`. */
  readonly version: string;
  /** Tries what the host is asked for; null where there is nothing to try. */
  readonly selfTest: ((texts: Texts) => Promise<SelfTestReport>) | null;
}
