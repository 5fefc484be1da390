import { MessageBar, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { formatDanishNumber } from '../../survey/danish-notation';
import { municipalityByCode } from '../../survey/municipalities';
import { isSameSystem } from '../../survey/names/same-name';
import { phaseOutEntry } from '../../survey/phase-out';
import { fieldOf } from '../../survey/questionnaire';
import type { AnswerKey, SectionKey } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import type { Texts } from '../../text/da';
import { useTexts } from '../shared/texts-context';
import { ChoiceQuestion } from './fields/choice-question';
import { ModelsQuestion } from './fields/models-question';
import type { QuestionProps } from './fields/question';
import { RatingQuestion } from './fields/rating-question';
import { SuggestedQuestion } from './fields/suggested-question';
import { TextQuestion } from './fields/text-question';
import { questionsIn } from './questions-in-view';
import type { Focus } from './respondent-view';

export interface SectionProps extends Omit<QuestionProps, 'question' | 'showGap'> {
  readonly section: SectionKey;
  readonly survey: Survey;
  readonly focus: Focus;
}

/** The questions of one section, as the questionnaire declares them. */
export function SectionFields(props: SectionProps): ReactElement {
  const { section, registration, focus, ...rest } = props;
  return (
    <>
      {questionsIn(section, registration).map((item) =>
        item.kind === 'flags' ? (
          <ModelsQuestion
            key={item.keys.join()}
            {...rest}
            registration={registration}
            flags={item.keys}
            showGap={focus !== null && item.keys.some((key) => key === focus)}
          />
        ) : (
          <Question
            key={item.key}
            {...rest}
            registration={registration}
            question={item.key}
            showGap={focus === item.key}
          />
        ),
      )}
    </>
  );
}

function Question(props: QuestionProps & { survey: Survey }): ReactElement {
  const texts = useTexts();
  const { question, registration, survey } = props;
  const field = fieldOf(question);
  if (question === 'system' || question === 'vendor') {
    return (
      <>
        <SuggestedQuestion {...props} question={question} registrations={survey.registrations} />
        {question === 'system' && <SystemNotices registration={registration} survey={survey} />}
      </>
    );
  }
  if (field.kind === 'rating') return <RatingQuestion {...props} />;
  if (field.kind === 'choice') return <ChoiceQuestion {...props} />;
  return <TextQuestion {...props} hint={perInhabitant(question, registration, survey, texts)} />;
}

/** What a price in kroner means for each inhabitant; undefined when there is no such price. */
function perInhabitant(
  question: AnswerKey,
  { answers }: Registration,
  { respondent }: Survey,
  texts: Texts,
): string | undefined {
  const field = fieldOf(question);
  const value = answers[question];
  const municipality = municipalityByCode(respondent.municipality ?? '');
  if (field.kind !== 'number' || field.unit !== 'kr') return undefined;
  if (typeof value !== 'number' || municipality === undefined) return undefined;
  return texts.pane.form.perInhabitant(formatDanishNumber(value / municipality.population, 2));
}

/** What is worth knowing about the system that was named: it is being phased out, or stands here already. */
function SystemNotices(props: { registration: Registration; survey: Survey }): ReactElement | null {
  const { form } = useTexts().pane;
  const { registration, survey } = props;
  const name = registration.answers.system;
  if (name === undefined) return null;
  const phasedOut = phaseOutEntry(name);
  const isTwice = survey.registrations.some(
    ({ id, answers }) => id !== registration.id && isSameSystem(answers.system ?? '', name),
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
