import { Link, makeStyles, mergeClasses } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  // Windows contrast themes give a button's text the colour of any other, so a line tells that it leads somewhere.
  link: { '@media (forced-colors: active)': { textDecorationLine: 'underline' } },
});

interface LinkButtonProps {
  readonly className?: string;
  readonly onClick: () => void;
  readonly children: string;
}

/** Something to press that looks like a link. */
export function LinkButton({ className, ...rest }: LinkButtonProps): ReactElement {
  const styles = useStyles();
  return <Link as="button" className={mergeClasses(styles.link, className)} {...rest} />;
}
