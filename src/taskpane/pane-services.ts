import type { SelfTestReport } from '../hosts/self-test-report';
import type { KeptFiles } from './kept-files';
import type { KeptText } from './kept-text';
import type { Texts } from '../text/da';
import type { RunJob } from '../work/job';

/** How the names of files end that may hold answers: what a picker lets through, and what people are told. */
export interface InputEndings {
  readonly picked: readonly string[];
  readonly told: readonly string[];
}

/** Everything the pane needs beyond the core and the workbook; wired where the program starts. */
export interface PaneServices {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Where the pane keeps what it knows of the answer beside the workbook. */
  readonly aside: KeptText;
  /** Where the pane keeps what the analyst has decided and is not in the workbook yet. */
  readonly analystAside: KeptText;
  /** Where the pane keeps the files that the analyst has picked until they are in the workbook. */
  readonly keptFiles: KeptFiles;
  /** Has heavy work done beside the page. */
  readonly run: RunJob;
  /** Why the workbook refused, in words for people; null when the error was not meant for them. */
  readonly explain: (error: unknown) => string | null;
  /** Whether the text now stands on the clipboard; the browser may refuse. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** Whether the picture (PNG) now stands on the clipboard; the browser may refuse. */
  readonly copyPicture: (picture: Promise<Blob>) => Promise<boolean>;
  /** Fetched when files are to be picked: the formats come with all that reads them. */
  readonly inputEndings: () => Promise<InputEndings>;
  /** The product's own version: `0.1.0`. */
  readonly version: string;
  /** Tries what the host is asked for; null where there is nothing to try. */
  readonly selfTest: ((texts: Texts) => Promise<SelfTestReport>) | null;
}
