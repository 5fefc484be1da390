import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  // Where the pane fills the window, the words give way and the icons stay.
  button: { flexShrink: 0, [narrow]: { minWidth: '32px', padding: '4px' } },
  pressed: { backgroundColor: tokens.colorNeutralBackground1Selected },
  words: { [narrow]: { display: 'none' } },
});

/** A button of the workbench's slim bar: an icon, and its word where there is room. */
export function BarButton(props: {
  label: string;
  icon: ReactElement;
  disabled?: boolean;
  /** Undefined for a button that is no switch. */
  pressed?: boolean;
  onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={mergeClasses(styles.button, props.pressed === true && styles.pressed)}
      appearance="subtle"
      size="small"
      aria-label={props.label}
      aria-pressed={props.pressed}
      title={props.label}
      icon={props.icon}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      <span className={styles.words}>{props.label}</span>
    </Button>
  );
}
