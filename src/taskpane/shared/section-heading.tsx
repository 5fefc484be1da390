import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** The heading of a part of a screen. */
export function SectionHeading(props: { id?: string; children: string }): ReactElement {
  const styles = useStyles();
  return (
    <h2 id={props.id} className={styles.heading}>
      {props.children}
    </h2>
  );
}
