import { Spinner } from '@fluentui/react-components';
import { Suspense, lazy } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from '../shared/texts-context';
import type { ShareScreenProps } from './share/share-props';

/** Fetched when the screen is opened: most who open the pane never share anything. */
const ShareChoices = lazy(async () => ({ default: (await import('./share/share-choices')).ShareChoices }));

/** Out to others: the analysis, and what may leave KOMBIT of it. */
export function ShareScreen(props: ShareScreenProps): ReactElement {
  const { screens } = useTexts().analyst;
  return (
    <Suspense fallback={<Spinner size="small" label={screens.share} />}>
      <ShareChoices {...props} />
    </Suspense>
  );
}
