import { Button, Text, makeStyles, tokens } from '@fluentui/react-components';
import { Delete20Regular, FolderOpen20Regular, Save20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../../text/da';

const narrow = '@media (max-width: 640px)';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '44px',
    padding: '0 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  product: { whiteSpace: 'nowrap', [narrow]: { display: 'none' } },
  name: {
    flex: '1 1 0',
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    padding: '0 8px',
    [narrow]: { padding: '0 4px' },
  },
  // Where the pane fills the window, the words give way and the icons stay.
  button: { flexShrink: 0, [narrow]: { minWidth: '32px', padding: '4px' } },
  words: { [narrow]: { display: 'none' } },
});

export interface TopBarProps {
  readonly texts: Texts;
  /** The name of the workbook's file; null while it has none. */
  readonly fileName: string | null;
  readonly canSave: boolean;
  readonly onOpen: (file: File) => void;
  readonly onSave: () => void;
  readonly onClear: () => void;
}

/** The workbench's slim bar: what is open, and what can be done with the file. */
export function TopBar(props: TopBarProps): ReactElement {
  const styles = useStyles();
  const { pane } = props.texts;
  const { workbench } = pane;
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className={styles.bar} role="toolbar" aria-label={workbench.workbook}>
      <Text weight="semibold" className={styles.product}>
        {pane.product}
      </Text>
      <Text className={styles.name}>{props.fileName ?? workbench.unsaved}</Text>
      <BarButton
        label={workbench.open}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      />
      <BarButton
        label={workbench.save}
        icon={<Save20Regular />}
        disabled={!props.canSave}
        onClick={props.onSave}
      />
      <BarButton
        label={workbench.clear}
        icon={<Delete20Regular />}
        disabled={!props.canSave}
        onClick={props.onClear}
      />
      <input
        ref={input}
        type="file"
        hidden
        aria-label={workbench.open}
        accept=".xlsx"
        onChange={(event) => {
          const [file] = event.target.files ?? [];
          if (file !== undefined) props.onOpen(file);
          event.target.value = '';
        }}
      />
    </div>
  );
}

function BarButton(props: {
  label: string;
  icon: ReactElement;
  disabled?: boolean;
  onClick: () => void;
}): ReactElement {
  const styles = useStyles();
  return (
    <Button
      className={styles.button}
      appearance="subtle"
      size="small"
      aria-label={props.label}
      title={props.label}
      icon={props.icon}
      disabled={props.disabled ?? false}
      onClick={props.onClick}
    >
      <span className={styles.words}>{props.label}</span>
    </Button>
  );
}
