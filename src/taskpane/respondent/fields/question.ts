import type { ReactNode } from 'react';
import { readAnswer, answerText } from '../../../survey/answer-text';
import type { AnswerProblem } from '../../../survey/answer-text';
import { formatDanishDate, formatDanishNumber } from '../../../survey/danish-notation';
import { gapsOf } from '../../../survey/completeness';
import { cvrDoubt } from '../../../survey/cvr-doubt';
import { doubtOn } from '../../../survey/plausibility';
import type { Doubt } from '../../../survey/plausibility';
import type { AnswerKey, AnyQuestion } from '../../../survey/questionnaire';
import type { Registration } from '../../../survey/registration';
import type { AnswerInput } from '../../../survey/survey-change';
import type { Texts } from '../../../text/da';
import { issueText } from '../../../text/issue-text';

/** What every question's component is given. */
export interface QuestionProps {
  readonly question: AnyQuestion;
  readonly registration: Registration;
  /** Bounds the year of the latest tender. */
  readonly thisYear: number;
  /** The municipality's inhabitants; undefined when it is not known. */
  readonly population?: number | undefined;
  /** The user came here to fill this gap: say what is missing. */
  readonly showGap: boolean;
  /** `base` is what stood there when the user began, where that is not what stands there now. */
  readonly onAnswer: (key: AnswerKey, input: AnswerInput, base?: AnswerInput) => void;
  /** The choice that waits at a question whose answer the sheet did not take; nothing when none does. */
  readonly conflictAt: (key: AnswerKey) => ReactNode;
}

/** The text that stands in a question's field: what was typed if it is no answer, else the answer in Danish notation. */
export function shownText({ answers, unread }: Registration, question: AnyQuestion): string {
  const typed = unread[question.key];
  if (typed !== undefined) return typed;
  const value = answers[question.key];
  return value === undefined ? '' : answerText(question, value);
}

/** What a typed text puts into the question: its answer, the text itself when it is none, or nothing. */
export function inputOf(question: AnyQuestion, typed: string, thisYear: number): AnswerInput {
  const reading = readAnswer(question, typed, thisYear);
  switch (reading.kind) {
    case 'blank':
      return null;
    case 'answer':
      return { value: reading.value };
    case 'problem':
      return { typed };
  }
}

/** One sentence at the field, and how bad it is. */
export interface Remark {
  readonly state: 'error' | 'warning';
  readonly text: string;
}

/** What is to be said at a question: a text that is no answer, a doubtful CVR number, or the gap one came to fill. */
export function remarkOn(
  {
    question,
    registration,
    thisYear,
    population,
    showGap,
  }: Pick<QuestionProps, 'question' | 'registration' | 'thisYear' | 'population' | 'showGap'>,
  texts: Texts,
): Remark | null {
  const typed = registration.unread[question.key];
  if (typed !== undefined) {
    const reading = readAnswer(question, typed, thisYear);
    if (reading.kind === 'problem') {
      const { problem } = reading;
      return { state: isQuestion(problem) ? 'warning' : 'error', text: issueText(texts, problem) };
    }
  }
  const { cvr, vendor } = registration.answers;
  if (question.key === 'cvr' && cvr !== undefined) {
    const doubt = cvrDoubt(question.header, cvr, vendor);
    if (doubt !== undefined) return { state: 'warning', text: issueText(texts, doubt) };
  }
  const doubt = doubtOn(question, registration.answers, { population, thisYear });
  if (doubt !== undefined) return { state: 'warning', text: doubtText(doubt, texts) };
  if (showGap && gapsOf(registration).some(({ kind, key }) => kind === 'missing' && key === question.key)) {
    return { state: 'warning', text: texts.pane.form.missing };
  }
  return null;
}

/** What can be read, but not be meant, is asked about. */
function isQuestion({ code }: AnswerProblem): boolean {
  return code === 'answer-without-day' || code === 'answer-year-out-of-range';
}

function doubtText(doubt: Doubt, { pane }: Texts): string {
  const words = pane.form.doubt;
  switch (doubt.kind) {
    case 'price-per-inhabitant':
    case 'price-small':
    case 'price-unlike-list':
      return words[doubt.kind](formatDanishNumber(doubt.kroner, 0));
    case 'notice-beyond-contract':
      return words[doubt.kind](doubt.months);
    case 'bound-after-expiry':
      return words[doubt.kind](formatDanishDate(doubt.date));
    case 'expiry-before-tender':
    case 'far-year':
      return words[doubt.kind](doubt.year);
  }
}
