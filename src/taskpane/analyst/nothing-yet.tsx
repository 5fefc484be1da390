import { Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({ quiet: { color: tokens.colorNeutralForeground3 } });

/** A screen on which there is nothing to do yet, and what will be. */
export function NothingYet({ children }: { children: string }): ReactElement {
  return <Text className={useStyles().quiet}>{children}</Text>;
}
