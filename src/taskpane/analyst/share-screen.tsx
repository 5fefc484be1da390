import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ReactElement } from 'react';
import type { ShareScreenProps } from './share/share-props';

/** Fetched when the screen is opened: most who open the pane never share anything. */
const ShareChoices = lazy(async () => ({ default: (await import('./share/share-choices')).ShareChoices }));

/** Out to others: the analysis, and what may leave KOMBIT of it. */
export function ShareScreen(props: ShareScreenProps): ReactElement {
  return (
    <Suspense fallback={<Spinner size="small" />}>
      <ShareChoices {...props} />
    </Suspense>
  );
}
