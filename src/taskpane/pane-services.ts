import type { SelfTestReport } from '../hosts/self-test-report';
import type { Texts } from '../text/da';
import type { RunJob } from '../work/job';

/** Everything the pane needs beyond the core and the workbook; wired where the program starts. */
export interface PaneServices {
  readonly now: () => Date;
  readonly newId: () => string;
  /** Has heavy work done beside the page. */
  readonly run: RunJob;
  /** Why the workbook refused, in words for people; null when the error was not meant for them. */
  readonly explain: (error: unknown) => string | null;
  /** Whether the text now stands on the clipboard; the browser may refuse. */
  readonly copyText: (text: string) => Promise<boolean>;
  /** The product's own version: `0.1.0`. */
  readonly version: string;
  /** Tries what the host is asked for; null where there is nothing to try. */
  readonly selfTest: ((texts: Texts) => Promise<SelfTestReport>) | null;
}
