import {
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components';
import { useId } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { formatDanishNumber } from '../../survey/danish-notation';
import { municipalityByCode } from '../../survey/municipalities';
import { knownSystem } from '../../survey/names/known-names';
import { isSameSystem } from '../../survey/names/same-name';
import { phaseOutEntry } from '../../survey/phase-out';
import type { AnyQuestion } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import type { Texts } from '../../text/da';
import { useTexts } from '../shared/texts-context';
import { ChoiceQuestion } from './fields/choice-question';
import { FlagQuestion } from './fields/flag-question';
import { ModelsQuestion } from './fields/models-question';
import type { QuestionProps } from './fields/question';
import { RatingQuestion, RatingScale } from './fields/rating-question';
import { SuggestedQuestion } from './fields/suggested-question';
import { TextQuestion } from './fields/text-question';
import { partsIn } from './questions-in-view';
import type { FormPage, PartInView } from './questions-in-view';
import { PartHeading } from './part-heading';
import type { Focus } from './respondent-view';

export interface PageProps extends Omit<QuestionProps, 'question' | 'showGap'> {
  readonly page: FormPage;
  readonly survey: Survey;
  readonly focus: Focus;
  /** What stands above price and contract. */
  readonly beforeTerms?: ReactNode;
  /** The questions that the form asks: the questionnaire's, unless others are named. */
  readonly asked?: readonly AnyQuestion[];
}

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: '16px' },
  ratings: { gap: '10px' },
});

/** The questions of one page, part by part, as the questionnaire declares them. */
export function PageFields(props: PageProps): ReactElement {
  const { page, registration, asked, ...given } = props;
  const population = municipalityByCode(given.survey.respondent.municipality ?? '')?.population;
  return (
    <>
      {partsIn(page, registration, asked).map((part) => (
        <Part key={part.key} {...given} {...{ part, registration, population, page }} />
      ))}
    </>
  );
}

function Part({ part, page, ...props }: PageProps & { part: PartInView }): ReactElement {
  const styles = useStyles();
  const { formPages } = useTexts();
  const { focus, ...rest } = props;
  const id = useId();
  const isRated = part.key === 'ratings';
  return (
    <section aria-labelledby={id} className={mergeClasses(styles.part, isRated && styles.ratings)}>
      <PartHeading id={id} part={part.key} page={page} />
      {part.key === 'informing' && props.beforeTerms}
      {isRated && <RatingScale note={`${formPages.ratingSigns} ${formPages.ratingKeys}`} />}
      {part.items.map((item) =>
        item.kind === 'flags' ? (
          <ModelsQuestion
            key={item.group}
            {...rest}
            group={item.group}
            flags={item.flags}
            showGap={focus !== null && item.flags.some(({ key }) => key === focus)}
          />
        ) : (
          <Question
            key={item.question.key}
            {...rest}
            question={item.question}
            showGap={focus === item.question.key}
          />
        ),
      )}
    </section>
  );
}

function Question(props: QuestionProps & { survey: Survey }): ReactElement {
  const texts = useTexts();
  const { question, registration, survey } = props;
  const { key, kind } = question;
  if (key === 'system' || key === 'vendor') {
    return (
      <>
        <SuggestedQuestion
          {...props}
          suggests={key}
          registrations={survey.registrations}
          hint={key === 'vendor' ? contractHolder(registration, texts) : undefined}
        />
        {key === 'system' && <SystemNotices registration={registration} survey={survey} />}
      </>
    );
  }
  if (kind === 'rating') return <RatingQuestion {...props} />;
  if (kind === 'flag') return <FlagQuestion {...props} />;
  if (kind === 'choice') return <ChoiceQuestion {...props} />;
  return <TextQuestion {...props} meaning={perInhabitant(question, registration, survey, texts)} />;
}

/** Whom to write when the municipalities have a system from KOMBIT and another develops it; undefined for all others. */
function contractHolder({ answers: { system, vendor } }: Registration, texts: Texts): string | undefined {
  const entry = knownSystem(system ?? '') ?? knownSystem(system ?? '', vendor);
  if (entry === undefined || entry.developer === '') return undefined;
  return texts.pane.form.contractHolder(entry.vendor, entry.developer);
}

/** What an amount in kroner means for each inhabitant; '' while there is none, undefined where there never is one. */
function perInhabitant(
  question: AnyQuestion,
  { answers }: Registration,
  { respondent }: Survey,
  texts: Texts,
): string | undefined {
  const value = answers[question.key];
  const municipality = municipalityByCode(respondent.municipality ?? '');
  if (question.kind !== 'number' || question.unit !== 'kr' || municipality === undefined) return undefined;
  if (typeof value !== 'number') return '';
  const { form } = texts.pane;
  const each = value / municipality.population;
  return value > 0 && each < 0.005
    ? form.nothingPerInhabitant
    : form.perInhabitant(formatDanishNumber(each, 2));
}

/** What is worth knowing about the system that was named: it is being phased out, or stands here already. */
function SystemNotices(props: { registration: Registration; survey: Survey }): ReactElement | null {
  const { form } = useTexts().pane;
  const { registration, survey } = props;
  const name = registration.answers.system;
  if (name === undefined) return null;
  const phasedOut = phaseOutEntry(name);
  const isTwice = survey.registrations.some(
    ({ id, answers }) => id !== registration.id && isSameSystem(answers, registration.answers),
  );
  return (
    <>
      {phasedOut !== undefined && (
        <MessageBar intent="info" layout="multiline" politeness="polite">
          <MessageBarBody>
            <MessageBarTitle>{form.phaseOutTitle}</MessageBarTitle>
            {form.phaseOut(phasedOut.status, phasedOut.alternative)}
          </MessageBarBody>
        </MessageBar>
      )}
      {isTwice && (
        <MessageBar intent="warning" layout="multiline" politeness="polite">
          <MessageBarBody>{form.twice}</MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
