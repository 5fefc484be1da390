import {
  Button,
  MessageBar,
  MessageBarBody,
  Text,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { useEffect, useRef, useState } from 'react';
import type { DragEvent, ReactElement, RefObject } from 'react';
import type { PickedFile } from '../../work/input-file';
import type { InputEndings, PaneServices } from '../pane-services';
import { useCapabilities } from './capabilities-context';
import { useTexts } from './texts-context';
import { pickedFrom, takenFrom } from './taken-files';
import type { NoFile } from './taken-files';
import { usePastedFiles } from './use-pasted-files';

const useStyles = makeStyles({
  zone: {
    display: 'flex',
    flexDirection: 'column',
    gap: '8px',
    padding: '16px',
    border: `1px dashed ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    textAlign: 'center',
  },
  // Where nothing is promised of dropping there is no zone to be seen.
  plain: { padding: 0, border: 'none' },
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  notice: { textAlign: 'left' },
});

/** Takes files in: by a button, which always works, by dropping them on it, and by pasting them. */
export function FilePicker(props: {
  label: string;
  isPrimary: boolean;
  inputEndings: PaneServices['inputEndings'];
  onPick: (files: readonly PickedFile[]) => void;
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const input = useRef<HTMLInputElement>(null);
  const zone = useRef<HTMLDivElement>(null);
  const [isOver, setIsOver] = useState(false);
  const [missed, setMissed] = useState<NoFile | 'no-file-pasted' | null>(null);
  const { onPick } = props;
  // Where dropping and pasting are not worth telling of, they are taken all the same.
  const { takesFiles } = useCapabilities();
  const endings = useInputEndings(props.inputEndings);
  const take = async (transfer: DataTransfer, way: 'dropped' | 'pasted'): Promise<void> => {
    setMissed(null);
    const taken = await takenFrom(transfer);
    if (taken.kind === 'files') onPick(taken.files);
    else setMissed(way === 'pasted' && taken.reason === 'no-file' ? 'no-file-pasted' : taken.reason);
  };
  usePastedFiles(zone, (transfer) => void take(transfer, 'pasted'));
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    // Anything but a copy would move a mail out of Outlook's inbox.
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  };
  return (
    <div
      ref={zone}
      className={mergeClasses(styles.zone, !takesFiles && styles.plain, isOver && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        void take(event.dataTransfer, 'dropped');
      }}
    >
      <Button
        appearance={props.isPrimary ? 'primary' : 'secondary'}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
      <HiddenInput ref={input} label={props.label} accept={endings?.picked.join()} onPick={onPick} />
      <Text size={200} className={styles.quiet}>
        {isOver ? collect.dropHere : (takesFiles ? collect.drop : collect.fileTypes)(endings?.told ?? [])}
      </Text>
      {missed !== null && (
        <MessageBar intent="warning" layout="multiline" className={styles.notice}>
          <MessageBarBody>{collect.noFile[missed]}</MessageBarBody>
        </MessageBar>
      )}
    </div>
  );
}

/** Null until they are there; picking works without them. */
function useInputEndings(fetch: PaneServices['inputEndings']): InputEndings | null {
  const [endings, setEndings] = useState<InputEndings | null>(null);
  useEffect(() => {
    // Where they cannot be fetched the picker lets every file through.
    fetch().then(setEndings, () => undefined);
  }, [fetch]);
  return endings;
}

function HiddenInput(props: {
  ref: RefObject<HTMLInputElement | null>;
  label: string;
  accept: string | undefined;
  onPick: (files: readonly PickedFile[]) => void;
}): ReactElement {
  const { ref, label, accept, onPick } = props;
  return (
    <input
      ref={ref}
      type="file"
      multiple
      hidden
      aria-label={label}
      accept={accept}
      onChange={({ target }) => {
        const { files } = target;
        if (files === null || files.length === 0) return;
        void pickedFrom(files).then((picked) => {
          // The same file may be picked again, corrected.
          target.value = '';
          onPick(picked);
        });
      }}
    />
  );
}
