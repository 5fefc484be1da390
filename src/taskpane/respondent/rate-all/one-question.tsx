import { Text, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { questionOf } from '../../../survey/questionnaire';
import type { Answer, Registration } from '../../../survey/registration';
import { plainList } from '../../shared/plain-list';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { answerOfKey, optionsOf } from './rated-questions';
import type { RateAllKey } from './rated-questions';
import { RatedSystem } from './rated-system';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', color: tokens.colorNeutralForeground3 },
  list: { ...plainList, gap: '12px' },
});

/** One question for all systems, one line each. */
export function OneQuestion(props: {
  question: RateAllKey;
  systems: readonly Registration[];
  /** The keyboard goes to the first line: it was led here by the question before. */
  takesFocus: boolean;
  onAnswer: (registration: Registration, key: RateAllKey, value: Answer | null) => void;
  /** Enter on the last line leads on to the next question. */
  onNext: () => void;
}): ReactElement {
  const styles = useStyles();
  const { questions } = useTexts();
  const { question: key, systems, takesFocus, onAnswer, onNext } = props;
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const first = takesFocus ? list.current?.querySelector('[role="radiogroup"]') : null;
    if (first) focusIn(first);
  }, [key, takesFocus]);
  const onKeyDown = (event: KeyboardEvent, registration: Registration): void => {
    const move = moveOf(event);
    const value = answerOfKey(key, event);
    if (move === null && value === undefined) return;
    event.preventDefault();
    if (value !== undefined) onAnswer(registration, key, value);
    const line = event.currentTarget;
    if (move === null) focusIn(lineBeside(line, value === null ? 0 : 1) ?? line);
    else if (move.lines === 0) optionBeside(line, move.options)?.focus();
    else {
      const beside = lineBeside(line, move.lines);
      if (beside !== undefined) focusIn(beside);
      else if (event.key === 'Enter') onNext();
    }
  };
  return (
    <>
      <SectionHeading>{questions[key].ask}</SectionHeading>
      <Legend question={key} />
      <ul ref={list} className={styles.list}>
        {systems.map((registration) => (
          <RatedSystem
            key={registration.id}
            {...{ registration, question: key }}
            onKeyDown={(event) => {
              onKeyDown(event, registration);
            }}
            onChoose={(value) => {
              onAnswer(registration, key, value);
            }}
          />
        ))}
      </ul>
    </>
  );
}

/** What the signs in the boxes mean, and which keys choose them. */
function Legend({ question: key }: { question: RateAllKey }): ReactElement {
  const styles = useStyles();
  const { formPages, lists, manySystems } = useTexts();
  const question = questionOf(key);
  if (question.kind !== 'choice') {
    return (
      <div className={styles.legend}>
        <Text size={200}>{`${lists.rating[1]} … ${lists.rating[5]}`}</Text>
        <Text size={200}>{formPages.ratingSigns}</Text>
        <Text size={200}>{manySystems.rateAll.keys}</Text>
      </div>
    );
  }
  const labels: Readonly<Record<string, string>> = lists[question.vocabulary];
  return (
    <div className={styles.legend}>
      {optionsOf(key).map(({ value, sign }) => (
        <Text key={sign} size={200}>{`${sign} ${labels[String(value)] ?? ''}`}</Text>
      ))}
      <Text size={200}>{manySystems.rateAll.choiceKeys}</Text>
    </div>
  );
}

/** Where a key leads: some lines up or down, or some boxes to the side; null when it leads nowhere. */
function moveOf({ key }: KeyboardEvent): { readonly lines: number; readonly options: number } | null {
  switch (key) {
    case 'ArrowUp':
      return { lines: -1, options: 0 };
    case 'ArrowDown':
    case 'Enter':
      return { lines: 1, options: 0 };
    case 'ArrowLeft':
      return { lines: 0, options: -1 };
    case 'ArrowRight':
      return { lines: 0, options: 1 };
    default:
      return null;
  }
}

function lineBeside(line: Element, step: number): Element | undefined {
  const lines = [...(line.closest('ul')?.querySelectorAll('[role="radiogroup"]') ?? [])];
  return lines[lines.indexOf(line) + step];
}

function focusIn(line: Element): void {
  const field = line.querySelector<HTMLElement>('input:checked') ?? line.querySelector<HTMLElement>('input');
  field?.focus();
  line.closest('li')?.scrollIntoView({ block: 'nearest' });
}

function optionBeside(line: Element, step: number): HTMLElement | undefined {
  const options = [...line.querySelectorAll<HTMLElement>('input')];
  return options[options.findIndex((option) => option === document.activeElement) + step];
}
