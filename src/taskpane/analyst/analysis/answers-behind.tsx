import { Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { DataRow } from '../../../consolidation/data-set';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { municipalityTitle } from '../../../survey/municipality-title';
import { questions } from '../../../survey/questionnaire';
import type { AnswerKey } from '../../../survey/questionnaire';
import { LinkButton } from '../../shared/link-button';
import { useTexts } from '../../shared/texts-context';
import { ShowMore } from '../show-more';
import { plainList } from '../../shared/plain-list';
import { useDashboardHands } from './dashboard-hands';

const useStyles = makeStyles({
  list: { ...plainList, margin: '4px 0 0', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  line: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const pageSize = 10;
/** Questions that are answered in the municipality's own words. */
const inWords = questions.filter(({ kind }) => kind === 'longText');

/** The answers that a figure rests on: whose they are, what they say in words, and where each stands, down to its cell. */
export function AnswersBehind({ rows }: { rows: readonly DataRow[] }): ReactElement {
  const styles = useStyles();
  const { analyst } = useTexts();
  const list = useId();
  const [shown, setShown] = useState(pageSize);
  return (
    <>
      <ul id={list} className={styles.list}>
        {rows.slice(0, shown).map((row) => (
          <li key={row.registration.id} className={styles.item}>
            <Answer row={row} />
          </li>
        ))}
      </ul>
      <ShowMore {...{ list, shown, pageSize }} all={rows.length} onShow={setShown} />
      {rows.length === 0 && <Text size={200}>{analyst.analysis.noAnswers}</Text>}
    </>
  );
}

function Answer({ row }: { row: DataRow }): ReactElement {
  const styles = useStyles();
  const words = useTexts().analyst.analysis;
  const { municipality, submission, registration, system, vendor } = row;
  const { answers, sheet } = registration;
  const price = answers.yearlyPrice;
  const title = municipalityTitle(municipality);
  return (
    <>
      <Text size={200} weight="semibold">
        {title}
      </Text>
      <InCell row={row} question="system" what={`${title}, ${system}`}>
        {[system, vendor ?? ''].filter((name) => name !== '').join(' · ')}
      </InCell>
      {price !== undefined && (
        <InCell row={row} question="yearlyPrice" what={`${title}, ${words.priceOf}`}>
          {words.price(formatDanishNumber(price, 0))}
        </InCell>
      )}
      {inWords.map(({ key, header }) => {
        const text = answers[key];
        if (typeof text !== 'string') return null;
        return (
          <InCell key={key} row={row} question={key} what={`${title}, ${header}`}>
            {`${header}: ${text}`}
          </InCell>
        );
      })}
      <Text size={200} className={styles.quiet}>
        {words.source(submission.file, sheet, registration.row)}
      </Text>
    </>
  );
}

/** Something that was answered, and the way to its cell. */
function InCell(props: { row: DataRow; question: AnswerKey; what: string; children: string }): ReactElement {
  const styles = useStyles();
  const { analysis } = useTexts().analyst;
  const { showAnswer } = useDashboardHands();
  const [isMissing, setIsMissing] = useState(false);
  const show = async (): Promise<void> => {
    setIsMissing(!(await showAnswer(props.row, props.question)));
  };
  return (
    <div className={styles.line}>
      <span>{props.children}</span>{' '}
      <LinkButton
        className={styles.line}
        aria-label={analysis.showInSheetOf(props.what)}
        onClick={() => void show()}
      >
        {analysis.showInSheet}
      </LinkButton>
      <span role="status">{isMissing ? ` ${analysis.notInSheet}` : ''}</span>
    </div>
  );
}
