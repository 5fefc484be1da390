import type { Dispatch, ReactElement } from 'react';
import type { SectionKey } from '../../survey/question';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import type { PaneServices } from '../pane-services';
import type { SurveyAccess } from '../survey/use-survey';
import { answerChanges, blankRegistration } from './answer-changes';
import { AnswerNotice, GoneNotice } from './conflicts/conflict-notices';
import { OpenConflicts, conflictsOf } from './conflicts/open-conflicts';
import { questionsIn } from './questions-in-view';
import { RegistrationForm } from './registration-form';
import type { Screen, ViewAction } from './respondent-view';

/**
 * The form of one registration, which comes into the workbook with its first answer. When somebody takes it out of the
 * workbook meanwhile, the form keeps what it showed, says so, and can put it back.
 */
export function FormScreen(props: {
  access: SurveyAccess;
  services: PaneServices;
  survey: Survey;
  screen: Extract<Screen, { kind: 'form' }>;
  dispatch: Dispatch<ViewAction>;
}): ReactElement {
  const { access, services, survey, screen, dispatch } = props;
  const place = survey.registrations.findIndex(({ id }) => id === screen.id);
  const existing = survey.registrations[place];
  const former = existing ? undefined : access.vanished.find(({ registration: { id } }) => id === screen.id);
  const registration = existing ?? former?.registration ?? blankRegistration(screen.id);
  const conflicts = conflictsOf(registration.id, access.conflicts);
  const inView = keysInView(screen.section, registration);
  const onDone = (): void => {
    dispatch({ kind: 'overview' });
  };
  return (
    <RegistrationForm
      survey={survey}
      registration={registration}
      exists={existing !== undefined}
      section={screen.section}
      focus={screen.focus}
      thisYear={services.now().getFullYear()}
      saving={former ? 'idle' : access.saving}
      onAnswer={(key, input, base) => {
        access.change(answerChanges(registration, !existing && !former, key, input, base));
      }}
      conflictAt={(key) => {
        const conflict = existing && conflicts.find((one) => one.key === key);
        return conflict && <AnswerNotice {...{ conflict, access, survey, registration }} isNamed={false} />;
      }}
      banner={former ? <GoneNotice {...{ former, conflicts, access }} onLeave={onDone} /> : null}
      notices={
        existing && (
          <OpenConflicts
            {...{ access, survey }}
            conflicts={conflicts.filter(({ key }) => !inView.includes(key))}
          />
        )
      }
      onSection={(section, focus) => {
        dispatch({ kind: 'section', section, ...(focus === undefined ? {} : { focus }) });
      }}
      onDelete={() => {
        access.change([{ kind: 'remove', id: registration.id, base: registration }]);
        dispatch({ kind: 'deleted', deleted: { registration, before: survey.registrations[place + 1]?.id } });
      }}
      onDone={onDone}
    />
  );
}

function keysInView(section: SectionKey, registration: Registration): readonly AnswerKey[] {
  return questionsIn(section, registration).flatMap((item) =>
    (item.kind === 'one' ? [item.question] : item.flags).map(({ key }) => key),
  );
}
