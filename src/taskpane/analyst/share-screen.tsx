import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ReactElement } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { Consolidation } from '../../work/make-analysis';
import type { PaneServices } from '../pane-services';
import type { Collecting } from './use-collecting';

/** Fetched when the screen is opened: most who open the pane never share anything. */
const ShareChoices = lazy(async () => ({ default: (await import('./share/share-choices')).ShareChoices }));

export interface ShareScreenProps {
  readonly host: WorkbookHost;
  readonly services: PaneServices;
  readonly collecting: Collecting;
  readonly result: Consolidation;
}

/** Out to others: the analysis, and what may leave KOMBIT of it. */
export function ShareScreen(props: ShareScreenProps): ReactElement {
  return (
    <Suspense fallback={<Spinner size="small" />}>
      <ShareChoices {...props} />
    </Suspense>
  );
}
