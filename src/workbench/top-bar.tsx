import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular, Grid20Regular, Save20Regular, Table20Regular } from '@fluentui/react-icons';
import { useRef } from 'react';
import type { ReactElement } from 'react';
import type { Texts } from '../text/da';
import { BarButton } from './bar-button';
import { ClearButton } from './clear-button';
import type { ViewKind } from './workbook-view';

const narrow = '@media (max-width: 640px)';
const middle = '@media (max-width: 900px)';

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
  product: { whiteSpace: 'nowrap', [middle]: { display: 'none' } },
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
  kept: {
    minWidth: 0,
    overflow: 'hidden',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    paddingRight: '8px',
    color: tokens.colorNeutralForeground3,
  },
  views: { display: 'flex', flexShrink: 0, paddingRight: '8px' },
});

const views = [
  { kind: 'spreadsheet', icon: <Grid20Regular /> },
  { kind: 'table', icon: <Table20Regular /> },
] as const;

export interface TopBarProps {
  readonly texts: Texts;
  /** The name of the workbook's file; null while it has none. */
  readonly fileName: string | null;
  /** When the browser last kept the work; null when it never has, or does not any more. */
  readonly keptAt: Date | null;
  readonly canSave: boolean;
  /** Whether a file is being made, which waits until all is computed. */
  readonly isSaving: boolean;
  /** Whether anything is kept that could be cleared. */
  readonly canClear: boolean;
  /** How the workbook is shown; null while it is not. */
  readonly view: ViewKind | null;
  readonly onView: (view: ViewKind) => void;
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
      {props.keptAt !== null && (
        <Text size={200} className={styles.kept}>
          {workbench.keptAt(momentText(props.keptAt))}
        </Text>
      )}
      {props.view !== null && (
        <div className={styles.views} role="group" aria-label={workbench.view}>
          {views.map(({ kind, icon }) => (
            <BarButton
              key={kind}
              label={workbench.views[kind]}
              icon={icon}
              pressed={props.view === kind}
              onClick={() => {
                props.onView(kind);
              }}
            />
          ))}
        </div>
      )}
      <BarButton
        label={workbench.open}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      />
      <BarButton
        label={props.isSaving ? workbench.saving : workbench.save}
        icon={<Save20Regular />}
        disabled={!props.canSave}
        onClick={props.onSave}
      />
      <ClearButton texts={props.texts} canClear={props.canClear} onClear={props.onClear} />
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

/** The time of day; of another day the date as well. */
function momentText(moment: Date): string {
  const isToday = moment.toDateString() === new Date().toDateString();
  const time = moment.toTimeString().slice(0, 5);
  return isToday ? time : `${moment.toLocaleDateString('da-DK', danishDate).replaceAll('.', '-')} ${time}`;
}

const danishDate = { day: '2-digit', month: '2-digit', year: 'numeric' } as const;
