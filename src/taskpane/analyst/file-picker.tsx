import { Button, Text, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { FolderOpen20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { DragEvent, ReactElement } from 'react';
import type { PickedFile } from '../pane-services';
import { useTexts } from '../shared/texts-context';

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
  over: {
    border: `1px dashed ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1Hover,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
});

/** Takes files in: by a button, and by dropping them on it. */
export function FilePicker(props: {
  label: string;
  isPrimary: boolean;
  onPick: (files: readonly PickedFile[]) => void;
}): ReactElement {
  const styles = useStyles();
  const { collect } = useTexts().pane;
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setIsOver] = useState(false);
  const take = async (files: FileList | null): Promise<void> => {
    if (files !== null && files.length > 0) props.onPick(await Promise.all([...files].map(readFile)));
  };
  const onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    // Anything but a copy would move a mail out of Outlook's inbox.
    event.dataTransfer.dropEffect = 'copy';
    setIsOver(true);
  };
  const onDrop = (event: DragEvent): void => {
    event.preventDefault();
    setIsOver(false);
    void take(event.dataTransfer.files);
  };
  return (
    <div
      className={mergeClasses(styles.zone, isOver && styles.over)}
      onDragOver={onDragOver}
      onDragLeave={() => {
        setIsOver(false);
      }}
      onDrop={onDrop}
    >
      <Button
        appearance={props.isPrimary ? 'primary' : 'secondary'}
        icon={<FolderOpen20Regular />}
        onClick={() => input.current?.click()}
      >
        {props.label}
      </Button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label={props.label}
        accept=".xlsx,.xlsm,.xls,.eml,.msg,.zip"
        onChange={(event) => {
          void take(event.target.files).then(() => {
            // The same file may be picked again, corrected.
            if (input.current !== null) input.current.value = '';
          });
        }}
      />
      <Text size={200} className={styles.quiet}>
        {isOver ? collect.dropHere : collect.drop}
      </Text>
    </div>
  );
}

/** A file's bytes; what cannot be read (a dropped folder) comes as an empty file and gets its verdict like any other. */
async function readFile(file: File): Promise<PickedFile> {
  const buffer = await file.arrayBuffer().catch(() => new ArrayBuffer(0));
  return { name: file.name, bytes: new Uint8Array(buffer) };
}
