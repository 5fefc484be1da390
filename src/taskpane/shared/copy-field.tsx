import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { Checkmark20Regular, Copy20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import { useTexts } from './texts-context';

const useStyles = makeStyles({
  row: { display: 'flex', alignItems: 'flex-start', gap: '4px' },
  text: { flex: '1 1 0', minWidth: 0 },
});

/** A text to take along: always there to be read and selected, with a button that copies it. */
export function CopyField(props: {
  label: string;
  copyLabel: string;
  text: string;
  lines?: number;
  onCopy: (text: string) => Promise<boolean>;
}): ReactElement {
  const styles = useStyles();
  const { pane } = useTexts();
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  const { label, copyLabel, text, lines = 1, onCopy } = props;
  const copy = async (): Promise<void> => {
    setOutcome((await onCopy(text)) ? 'copied' : 'refused');
  };
  const hint = outcome === 'refused' ? pane.copyRefused : null;
  return (
    <Field label={label} validationState="none" validationMessage={outcome === 'copied' ? pane.copied : hint}>
      {(field) => (
        <div className={styles.row}>
          {lines === 1 ? (
            <Input {...field} className={styles.text} readOnly value={text} />
          ) : (
            <Textarea
              {...field}
              className={styles.text}
              readOnly
              value={text}
              rows={lines}
              resize="vertical"
            />
          )}
          <Button
            appearance="subtle"
            aria-label={copyLabel}
            title={copyLabel}
            icon={outcome === 'copied' ? <Checkmark20Regular /> : <Copy20Regular />}
            onClick={() => void copy()}
          />
        </div>
      )}
    </Field>
  );
}
