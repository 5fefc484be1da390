import { Button, Field, Input, Textarea, makeStyles } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { placeholders } from '../../../analysis/letter';
import type { Letter, LetterKind } from '../../../analysis/letter';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts-context';

const useStyles = makeStyles({
  editor: { display: 'flex', flexDirection: 'column', gap: '8px', width: '100%' },
  reset: { alignSelf: 'flex-start' },
});

/** The wording of one letter, changed once for everybody who gets it. */
export function LetterEditor(props: {
  kind: LetterKind;
  letter: Letter;
  usual: Letter;
  /** Words in braces that cannot be filled in. */
  unknown: readonly string[];
  onChange: (letter: Letter) => void;
}): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const words = texts.analyst.letters;
  const [isOpen, setIsOpen] = useState(false);
  const editor = useId();
  const { kind, letter, usual, unknown, onChange } = props;
  const isUsual = letter.subject === usual.subject && letter.text === usual.text;
  const problem =
    unknown.length === 0
      ? {}
      : { validationMessage: texts.issues['letter-words-unknown']({ words: unknown.join(', ') }) };
  return (
    <>
      <LinkButton
        aria-expanded={isOpen}
        aria-controls={editor}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.edit[kind]}
      </LinkButton>
      <div id={editor} className={styles.editor} hidden={!isOpen}>
        {isOpen && (
          <>
            <Field label={words.subject}>
              <Input
                value={letter.subject}
                onChange={(_event, { value }) => {
                  onChange({ ...letter, subject: value });
                }}
              />
            </Field>
            <Field
              label={words.text}
              hint={words.placeholders(placeholders[kind].map((word) => `{${word}}`))}
              {...problem}
            >
              <Textarea
                rows={10}
                resize="vertical"
                value={letter.text}
                onChange={(_event, { value }) => {
                  onChange({ ...letter, text: value });
                }}
              />
            </Field>
            {!isUsual && (
              <Button
                className={styles.reset}
                size="small"
                appearance="subtle"
                onClick={() => {
                  onChange(usual);
                }}
              >
                {words.useUsual}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}
