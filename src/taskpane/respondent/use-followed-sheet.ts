import { useEffect, useRef } from 'react';
import { changedAnswers, currentAnswer } from '../../survey/compare-answers';
import { earnedStatus } from '../../survey/completeness';
import { followingAnswers, isAsGiven, isFollowedKey, sourceOf } from '../../survey/followed-answers';
import type { FollowedKey } from '../../survey/followed-answers';
import { toldApart } from '../../survey/invented';
import type { AnswerKey } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import { withAnswer } from '../../survey/survey-change';
import type { SurveyChange } from '../../survey/survey-change';
import { withDeleted, withTyped } from '../survey/survey-aside';
import type { SurveyAside } from '../survey/survey-aside';
import type { ChangedRegistration, DoneElsewhere } from '../survey/survey-state';
import type { AsideAccess } from '../survey/use-aside';
import type { SurveyAccess } from '../survey/use-survey';

/**
 * Does for what is written in the sheet what the form does for what is written there: an answer that a person types is
 * known as typed, one that the program filled in follows its source, and a row that is deleted can be had back.
 */
export function useFollowedSheet({ elsewhere, survey, change }: SurveyAccess, beside: AsideAccess): void {
  const follow = useRef<(done: DoneElsewhere) => void>(() => undefined);
  useEffect(() => {
    follow.current = (done) => {
      if (done.changed.length + done.gone.length === 0 || survey === null) return;
      const { typed } = beside.aside;
      beside.change((aside) => asideAfter(aside, done, survey));
      change(done.changed.flatMap((one) => followingIn(one, survey, typed[one.after.id] ?? [])));
    };
  });
  useEffect(() => {
    if (elsewhere !== null) follow.current(elsewhere);
  }, [elsewhere]);
}

function asideAfter(
  aside: SurveyAside,
  { changed, gone, municipality }: DoneElsewhere,
  survey: Survey,
): SurveyAside {
  const written = changed.reduce(
    (kept, one) =>
      typedIn(one, survey).reduce(
        (noted, key) => withTyped(noted, one.after.id, key, currentAnswer(one.after, key)),
        kept,
      ),
    aside,
  );
  const named = gone.filter(({ registration }) => registration.answers.system !== undefined);
  const { own } = toldApart({
    email: survey.respondent.email,
    registrations: named.map(({ registration }) => registration),
  });
  return named
    .filter(({ registration }) => own.includes(registration))
    .reduce((kept, former) => withDeleted(kept, { ...former, municipality: municipality ?? '' }), written);
}

function othersOf({ id }: Registration, survey: Survey): readonly Registration[] {
  return survey.registrations.filter((one) => one.id !== id);
}

/** The followed answers that were written by hand: what came together with its source and is as that gives it, was not. */
function typedIn({ before, after }: ChangedRegistration, survey: Survey): readonly FollowedKey[] {
  const moved = changedAnswers(before, after);
  return moved
    .filter(isFollowedKey)
    .filter((key) => !moved.includes(sourceOf(key)) || !isAsGiven(after, key, othersOf(after, survey)));
}

/**
 * What follows an answer that was changed in the sheet. A blank cell is left to whoever is writing in that row: it
 * would be filled in under their hands.
 */
function followingIn(
  { before, after }: ChangedRegistration,
  survey: Survey,
  typed: readonly FollowedKey[],
): readonly SurveyChange[] {
  const moved = changedAnswers(before, after);
  const isBlank = (key: AnswerKey): boolean => currentAnswer(before, key) === null;
  const inputs = followingAnswers(before, after, moved, {
    others: othersOf(after, survey),
    isTyped: (key) => typed.includes(key),
  }).filter(([key]) => !isBlank(key));
  const answered = inputs.reduce((edited, [key, answer]) => withAnswer(edited, key, answer), after);
  const status = earnedStatus(answered);
  const { id } = after;
  return [
    ...inputs.map(([key, answer]): SurveyChange => ({
      kind: 'answer',
      id,
      key,
      answer,
      base: currentAnswer(after, key),
    })),
    ...(inputs.length === 0 || status === after.status ? [] : [{ kind: 'status', id, status } as const]),
  ];
}
