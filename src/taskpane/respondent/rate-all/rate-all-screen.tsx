import { Button, Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useRef, useState } from 'react';
import type { KeyboardEvent, ReactElement } from 'react';
import { questionOf } from '../../../survey/questionnaire';
import type { Answer, Registration, Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { SectionHeading } from '../../shared/section-heading';
import { useTexts } from '../../shared/texts-context';
import { plainList } from '../../shared/plain-list';
import { answerChanges } from '../answer-changes';
import { byStatus } from '../registration-figures';
import { answerOfKey, optionsOf, rateAllKeys } from './rated-questions';
import type { RateAllKey } from './rated-questions';
import { RatedSystem } from './rated-system';

const useStyles = makeStyles({
  strip: {
    overflowX: 'auto',
    padding: '0 8px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    scrollbarWidth: 'none',
  },
  tabs: { width: 'max-content' },
  next: { whiteSpace: 'nowrap', flexShrink: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
  legend: { display: 'flex', flexWrap: 'wrap', columnGap: '12px', color: tokens.colorNeutralForeground3 },
  list: { ...plainList, gap: '12px' },
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** One question for all systems, one line each: by mouse, by touch, or by a key for each answer. */
export function RateAllScreen(props: {
  survey: Survey;
  onChange: (changes: readonly SurveyChange[]) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { manySystems, questions } = useTexts();
  const words = manySystems.rateAll;
  const [key, setKey] = useState<RateAllKey>('rating:pricing');
  const list = useRef<HTMLUListElement>(null);
  const { survey, onChange, onBack } = props;
  const { drafts, finished } = byStatus(survey);
  const listed = new Set([...drafts, ...finished]);
  const systems = survey.registrations.filter((one) => listed.has(one));
  const next = rateAllKeys[rateAllKeys.indexOf(key) + 1];
  const answer = (registration: Registration, value: Answer | null): void => {
    onChange(answerChanges(registration, false, key, value === null ? null : { value }));
  };
  const toNext = (): void => {
    if (next === undefined) onBack();
    else setKey(next);
  };
  const onKeyDown = (event: KeyboardEvent, registration: Registration): void => {
    const move = moveOf(event);
    const value = answerOfKey(key, event);
    if (move === null && value === undefined) return;
    event.preventDefault();
    if (value !== undefined) answer(registration, value);
    const line = event.currentTarget;
    if (move === null) focusIn(lineBeside(line, value === null ? 0 : 1) ?? line);
    else if (move.lines !== 0) focusIn(lineBeside(line, move.lines) ?? line);
    else optionBeside(line, move.options)?.focus();
  };
  const done = systems.filter(({ answers }) => answers[key] !== undefined).length;
  return (
    <PaneFrame
      header={
        <>
          <PaneHeader title={words.title} onBack={onBack} />
          <div className={styles.strip}>
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={words.areas}
              selectedValue={key}
              onTabSelect={(_event, { value }) => {
                const chosen = rateAllKeys.find((one) => one === value);
                if (chosen !== undefined) setKey(chosen);
              }}
            >
              {rateAllKeys.map((one) => (
                <Tab key={one} id={`area-${one}`} value={one} aria-controls="rated">
                  {words.short[one]}
                </Tab>
              ))}
            </TabList>
          </div>
        </>
      }
      footer={
        <>
          <Text size={200} className={styles.quiet} role="status">
            {words.answered(done, systems.length)}
          </Text>
          <Button
            className={styles.next}
            appearance="primary"
            {...(next === undefined ? {} : { icon: <ChevronRight20Regular />, iconPosition: 'after' })}
            onClick={toNext}
          >
            {next === undefined ? words.done : words.next(words.short[next])}
          </Button>
        </>
      }
    >
      <div id="rated" role="tabpanel" aria-labelledby={`area-${key}`} className={styles.part}>
        <SectionHeading>{questions[key].ask}</SectionHeading>
        <Legend question={key} />
        {systems.length === 0 ? (
          <Text>{words.none}</Text>
        ) : (
          <ul ref={list} className={styles.list}>
            {systems.map((registration) => (
              <RatedSystem
                key={registration.id}
                {...{ registration, question: key }}
                onKeyDown={(event) => {
                  onKeyDown(event, registration);
                }}
                onChoose={(value) => {
                  answer(registration, value);
                }}
              />
            ))}
          </ul>
        )}
      </div>
    </PaneFrame>
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
