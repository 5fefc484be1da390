import type { WorkbookHost } from '../../../hosts/workbook-host';
import type { Consolidation } from '../../../work/make-analysis';
import type { PaneServices } from '../../pane-services';
import type { Collecting } from '../use-collecting';

/** What the screen is given. */
export interface ShareScreenProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly result: Consolidation;
}
