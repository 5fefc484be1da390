import { Button, Tab, TabList, Text, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronRight20Regular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { ReactElement } from 'react';
import type { Answer, Registration, Survey } from '../../../survey/registration';
import type { SurveyChange } from '../../../survey/survey-change';
import { PaneFrame } from '../../shared/pane-frame';
import { PaneHeader } from '../../shared/pane-header';
import { useTexts } from '../../shared/texts-context';
import { useIsWide, wantsWidth } from '../../shared/use-is-wide';
import { answerChanges } from '../answer-changes';
import { byStatus } from '../registration-figures';
import { OneQuestion } from './one-question';
import { nextOpen, rateAllKeys } from './rated-questions';
import type { RateAllKey } from './rated-questions';
import { RatedMatrix } from './rated-matrix';

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
  part: { display: 'flex', flexDirection: 'column', gap: '12px' },
});

/** As wide as the matrix needs, its margins included. */
const matrixWidth = 740;

/** Systems against ratings and wish: all at once where there is room, else one question at a time. */
export function RateAllScreen(props: {
  survey: Survey;
  onChange: (changes: readonly SurveyChange[]) => void;
  onBack: () => void;
}): ReactElement {
  const styles = useStyles();
  const { manySystems } = useTexts();
  const words = manySystems.rateAll;
  const [picked, setPicked] = useState<RateAllKey | 'all' | null>(null);
  const [isLed, setIsLed] = useState(false);
  const [strip, isWide] = useIsWide<HTMLDivElement>(matrixWidth);
  const { survey, onChange, onBack } = props;
  const { drafts, finished } = byStatus(survey);
  const listed = new Set([...drafts, ...finished]);
  const systems = survey.registrations.filter((one) => listed.has(one));
  // What is answered meanwhile does not change the question in front.
  const [first] = useState(() => nextOpen(systems, null) ?? rateAllKeys[0]);
  const wanted = picked ?? 'all';
  const shown = wanted === 'all' && !isWide ? first : wanted;
  const next = shown === 'all' ? undefined : nextOpen(systems, shown);
  const answer = (registration: Registration, key: RateAllKey, value: Answer | null): void => {
    onChange(answerChanges(registration, false, key, value === null ? null : { value }));
  };
  const toNext = (): void => {
    if (next === undefined) {
      onBack();
      return;
    }
    setPicked(next);
    setIsLed(true);
  };
  const asked = shown === 'all' ? rateAllKeys : [shown];
  const done = systems.filter(({ answers }) => asked.every((key) => answers[key] !== undefined)).length;
  return (
    <PaneFrame
      header={
        <>
          <PaneHeader title={words.title} onBack={onBack} />
          <div ref={strip} className={styles.strip} {...wantsWidth}>
            <TabList
              className={styles.tabs}
              size="small"
              aria-label={words.areas}
              selectedValue={shown}
              onTabSelect={(_event, { value }) => {
                setIsLed(false);
                setPicked(rateAllKeys.find((one) => one === value) ?? 'all');
              }}
            >
              {[...(isWide ? ['all' as const] : []), ...rateAllKeys].map((one) => (
                <Tab key={one} id={`area-${one}`} value={one} aria-controls="rated">
                  {one === 'all' ? words.all : words.short[one]}
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
      <div id="rated" role="tabpanel" aria-labelledby={`area-${shown}`} className={styles.part}>
        {systems.length === 0 && <Text>{words.none}</Text>}
        {systems.length > 0 && shown === 'all' && (
          <>
            <Text size={200} className={styles.quiet}>
              {words.matrixKeys}
            </Text>
            <RatedMatrix systems={systems} onAnswer={answer} />
          </>
        )}
        {systems.length > 0 && shown !== 'all' && (
          <OneQuestion
            question={shown}
            takesFocus={isLed}
            systems={systems}
            onAnswer={answer}
            onNext={toNext}
          />
        )}
      </div>
    </PaneFrame>
  );
}
