import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Text,
  makeStyles,
} from '@fluentui/react-components';
import { Copy20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { ReactElement } from 'react';
import { termSources } from '../../../survey/copied-terms';
import type { TermSource } from '../../../survey/copied-terms';
import type { Registration } from '../../../survey/registration';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts-context';
import { focusGoesTo } from '../../shared/use-kept-focus';
import { nameOf } from '../registration-figures';

/** Sources that are shown before the user asks for the rest. */
const mostSources = 3;

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: '8px' },
  button: { maxWidth: '100%', textAlign: 'left' },
});

/** Offers the terms of the same vendor's other systems; what is copied is told, and taken back at once. */
export function CopyTerms(props: {
  registration: Registration;
  registrations: readonly Registration[];
  onCopy: (source: TermSource) => void;
  onUndo: () => void;
}): ReactElement | null {
  const styles = useStyles();
  const { manySystems, pane } = useTexts();
  const words = manySystems.copyFrom;
  const place = useId();
  const [copied, setCopied] = useState<TermSource | null>(null);
  const [showsAll, setShowsAll] = useState(false);
  const { registration, registrations, onCopy, onUndo } = props;
  const sources = termSources(registration, registrations);
  const { vendor = '' } = registration.answers;
  const nameIn = ({ from }: TermSource): string => nameOf(from) ?? pane.overview.nameless;
  if (copied !== null) {
    return (
      <div id={place} tabIndex={-1}>
        <MessageBar intent="success" layout="multiline" politeness="polite">
          <MessageBarBody>{words.copied(nameIn(copied), copied.keys.length)}</MessageBarBody>
          <MessageBarActions>
            <Button
              {...focusGoesTo(`[id="${place}"]`)}
              onClick={() => {
                onUndo();
                setCopied(null);
              }}
            >
              {words.undo}
            </Button>
          </MessageBarActions>
        </MessageBar>
      </div>
    );
  }
  if (sources.length === 0) return null;
  return (
    <div id={place} tabIndex={-1} className={styles.part}>
      <Text>{words.lead(vendor)}</Text>
      {(showsAll ? sources : sources.slice(0, mostSources)).map((source) => (
        <Button
          key={source.from.id}
          {...focusGoesTo(`[id="${place}"]`)}
          className={styles.button}
          icon={<Copy20Regular />}
          onClick={() => {
            onCopy(source);
            setCopied(source);
          }}
        >
          {words.copy(nameIn(source), source.keys.length)}
        </Button>
      ))}
      {!showsAll && sources.length > mostSources && (
        <LinkButton
          onClick={() => {
            setShowsAll(true);
          }}
        >
          {words.more}
        </LinkButton>
      )}
    </div>
  );
}
