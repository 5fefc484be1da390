import { Spinner, Text } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { ComponentType, ReactElement } from 'react';
import { useTexts } from '../../shared/texts-context';
import type { DashboardProps } from '../charts/dashboard';

/** The charts, with the library that draws them: fetched when they are first to be seen, and not a part of the pane before. */
export function ChartsLater(props: DashboardProps): ReactElement {
  const { charts } = useTexts().analyst;
  const [fetched, setFetched] = useState<{ readonly Dashboard: ComponentType<DashboardProps> } | null>(null);
  const [isFailed, setIsFailed] = useState(false);
  useEffect(() => {
    let isGone = false;
    import('../charts/dashboard').then(
      ({ Dashboard }) => {
        if (!isGone) setFetched({ Dashboard });
      },
      () => {
        // A build that has been replaced meanwhile, or no network: the list above says the same.
        if (!isGone) setIsFailed(true);
      },
    );
    return () => {
      isGone = true;
    };
  }, []);
  if (fetched !== null) return <fetched.Dashboard {...props} />;
  return isFailed ? <Text>{charts.failed}</Text> : <Spinner size="tiny" label={charts.loading} />;
}
