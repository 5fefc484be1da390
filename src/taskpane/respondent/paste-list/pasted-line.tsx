import { Checkbox, Text, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { ListLine } from '../../../survey/pasted-list/read-pasted-list';
import { questionOf } from '../../../survey/questionnaire';
import type { AnswerKey } from '../../../survey/questionnaire';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts-context';

const useStyles = makeStyles({
  line: { display: 'flex', flexDirection: 'column' },
  // In line with the words of the box above.
  more: {
    marginLeft: '32px',
    display: 'flex',
    flexDirection: 'column',
    color: tokens.colorNeutralForeground3,
  },
  link: { alignSelf: 'flex-start', textAlign: 'left' },
});

/** One line of a pasted list: what it is taken for, whether it is added, and what is to be said of it. */
export function PastedLine(props: {
  line: ListLine;
  isChosen: boolean;
  onTurn: () => void;
  onUseSimilar: (name: string) => void;
}): ReactElement {
  const styles = useStyles();
  const { lists, manySystems } = useTexts();
  const words = manySystems.pasteList;
  const { line, isChosen, onTurn, onUseSimilar } = props;
  const { registration, kind, similar, leftOver } = line;
  const { system, vendor, cvr, domain } = registration.answers;
  const unread = (Object.keys(registration.unread) as AnswerKey[]).map((key) => questionOf(key).header);
  const facts = [vendor, cvr, domain === undefined ? undefined : lists.domain[domain]].filter(
    (fact) => fact !== undefined,
  );
  return (
    <li className={styles.line}>
      <Checkbox
        checked={isChosen}
        disabled={system === undefined}
        label={system ?? `${words.lineNumber(line.place)}: ${line.text.trim().slice(0, 80)}`}
        onChange={onTurn}
      />
      <div className={styles.more}>
        {facts.length > 0 && <Text size={200}>{facts.join(' · ')}</Text>}
        {kind !== 'new' && <Text size={200}>{words.kinds[kind]}</Text>}
        {similar !== null && (
          <LinkButton
            className={styles.link}
            onClick={() => {
              onUseSimilar(similar);
            }}
          >
            {words.similar(similar)}
          </LinkButton>
        )}
        {unread.length > 0 && <Text size={200}>{words.notRead(unread)}</Text>}
        {leftOver.length > 0 && <Text size={200}>{words.leftOver(leftOver)}</Text>}
      </div>
    </li>
  );
}
