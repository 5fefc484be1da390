import type { Dispatch, ReactElement } from 'react';
import { gapsOf } from '../../survey/completeness';
import type { Survey } from '../../survey/registration';
import { isFollowedKey } from '../../survey/followed-answers';
import type { FollowedKey } from '../../survey/followed-answers';
import type { PaneServices } from '../pane-services';
import { withDeleted, withTyped } from '../survey/survey-aside';
import type { AsideAccess } from '../survey/use-aside';
import type { SurveyAccess } from '../survey/use-survey';
import { answerChanges, blankRegistration } from './answer-changes';
import { AnswerNotice, GoneNotice } from './conflicts/conflict-notices';
import { OpenConflicts, conflictsOf } from './conflicts/open-conflicts';
import type { QuestionProps } from './fields/question';
import { CopyTerms } from './copy-from/copy-terms';
import { fillingChanges } from '../../survey/pasted-list/list-changes';
import { keysIn } from './questions-in-view';
import { PrefilledNotice } from './import/prefilled-notice';
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
  beside: AsideAccess;
  screen: Extract<Screen, { kind: 'form' }>;
  dispatch: Dispatch<ViewAction>;
}): ReactElement {
  const { access, services, survey, beside, screen, dispatch } = props;
  const place = survey.registrations.findIndex(({ id }) => id === screen.id);
  const existing = survey.registrations[place];
  const former = existing ? undefined : access.vanished.find(({ registration: { id } }) => id === screen.id);
  const registration = existing ?? former?.registration ?? blankRegistration(screen.id);
  const conflicts = conflictsOf(registration.id, access.conflicts);
  const inView = keysIn(screen.page, registration);
  const onDone = (): void => {
    dispatch({ kind: screen.from });
  };
  const answer: QuestionProps['onAnswer'] = (key, input, base) => {
    const others = survey.registrations.filter(({ id }) => id !== registration.id);
    const typed = beside.aside.typed[registration.id] ?? [];
    const around = { others, isTyped: (followed: FollowedKey) => typed.includes(followed) };
    access.change(answerChanges(registration, !existing && !former, key, input, base, around));
    if (isFollowedKey(key)) beside.change((aside) => withTyped(aside, registration.id, key, input));
  };
  const remove = (): void => {
    const before = survey.registrations[place + 1]?.id;
    const deleted = { registration, before, municipality: survey.respondent.municipality ?? '' };
    access.change([{ kind: 'remove', id: registration.id, base: registration }]);
    beside.change((aside) => withDeleted(aside, deleted));
    dispatch({ kind: 'deleted', deleted });
  };
  const draft = survey.registrations.slice(place + 1).find(({ status }) => place >= 0 && status === 'draft');
  const toNext = (): void => {
    const [gap] = draft === undefined ? [] : gapsOf(draft);
    const id = draft?.id ?? services.newId();
    dispatch({ kind: 'open', id, focus: gap?.key ?? 'system', after: registration.id });
  };
  return (
    <RegistrationForm
      key={registration.id}
      survey={survey}
      registration={registration}
      exists={existing !== undefined}
      page={screen.page}
      left={survey.registrations.find(({ id }) => id === screen.after) ?? null}
      focus={screen.focus}
      thisYear={services.now().getFullYear()}
      saving={former ? 'idle' : access.saving}
      onAnswer={answer}
      conflictAt={(key) => {
        const conflict = existing && conflicts.find((one) => one.key === key);
        return conflict && <AnswerNotice {...{ conflict, access, survey, registration }} isNamed={false} />;
      }}
      banner={former ? <GoneNotice {...{ former, conflicts, access }} onLeave={onDone} /> : null}
      beforeTerms={
        existing && (
          <CopyTerms
            registration={registration}
            registrations={survey.registrations}
            onCopy={({ from, keys }) => {
              access.change(fillingChanges(registration, from, keys));
            }}
            onUndo={() => {
              access.goBack('undo');
            }}
          />
        )
      }
      notices={
        existing && (
          <>
            <PrefilledNotice registration={registration} onSeen={access.change} />
            <OpenConflicts
              {...{ access, survey }}
              conflicts={conflicts.filter(({ key }) => !inView.includes(key))}
            />
          </>
        )
      }
      onPage={(page, focus) => {
        dispatch({ kind: 'page', page, ...(focus === undefined ? {} : { focus }) });
      }}
      onNext={{ isDraft: draft !== undefined, go: toNext }}
      onDelete={remove}
      from={screen.from}
      onDone={onDone}
    />
  );
}
