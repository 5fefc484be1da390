import { Text, makeStyles, tokens, useId } from '@fluentui/react-components';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { DataRow } from '../../../consolidation/data-set';
import { formatDanishNumber } from '../../../survey/danish-notation';
import { municipalityTitle } from '../../../survey/municipality-title';
import { questions } from '../../../survey/questionnaire';
import { useTexts } from '../../shared/texts-context';
import { ShowMore } from '../show-more';
import { plainList } from '../../shared/plain-list';

const useStyles = makeStyles({
  list: { ...plainList, margin: '4px 0 0', gap: '8px' },
  item: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

const pageSize = 10;
/** Questions that are answered in the municipality's own words. */
const inWords = questions.filter(({ kind }) => kind === 'longText');

/** The answers that a system's figures rest on: whose they are, what they say in words, and where they stand. */
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
  const texts = useTexts();
  const words = texts.analyst.analysis;
  const { municipality, submission, registration, vendor } = row;
  const { answers, sheet } = registration;
  const said = inWords.flatMap(({ key, header }) => {
    const text = answers[key];
    return typeof text === 'string' ? [`${header}: ${text}`] : [];
  });
  const price = answers.yearlyPrice;
  const facts = [vendor ?? '', price === undefined ? '' : words.price(formatDanishNumber(price, 0))];
  return (
    <>
      <Text size={200} weight="semibold">
        {municipalityTitle(municipality)}
      </Text>
      <Text size={200}>{facts.filter((fact) => fact !== '').join(' · ')}</Text>
      {said.map((line) => (
        <Text key={line} size={200}>
          {line}
        </Text>
      ))}
      <Text size={200} className={styles.quiet}>
        {words.source(submission.file, sheet, registration.row)}
      </Text>
    </>
  );
}
