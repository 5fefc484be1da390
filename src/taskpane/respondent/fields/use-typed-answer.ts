import { useEffect, useRef, useState } from 'react';
import type { AnswerInput } from '../../../survey/survey-change';
import { currentAnswer } from '../../../survey/compare-answers';
import { inputOf, shownText } from './question';
import type { QuestionProps } from './question';

/** How long after the last key an answer is saved while the user is still in the field. */
const restMilliseconds = 600;

interface TypedAnswer {
  readonly text: string;
  readonly onType: (text: string) => void;
  /** The user has left the field, or has chosen a whole answer. */
  readonly onDone: (text?: string) => void;
}

/**
 * A field that is typed in: it shows what is being typed, saves it in pauses and when the field is left. A text that
 * is no answer (yet) is saved only when the field is left, so that nobody is corrected in the middle of a word.
 */
export function useTypedAnswer({ question, registration, thisYear, onAnswer }: QuestionProps): TypedAnswer {
  const [typing, setTyping] = useState<string | null>(null);
  const saved = shownText(registration, question);
  const unsaved = useRef<string | null>(null);
  // What stood in the field when the user began, or what has been handed over since: the sheet may change meanwhile.
  const basis = useRef<{ text: string; input: AnswerInput } | null>(null);
  const save = useRef<(text: string) => void>(() => undefined);

  useEffect(() => {
    save.current = (text) => {
      unsaved.current = null;
      const base = basis.current ?? { text: saved, input: currentAnswer(registration, question.key) };
      if (text.trim() === base.text) return;
      const input = inputOf(question, text, thisYear);
      basis.current = { text: text.trim(), input };
      onAnswer(question.key, input, base.input);
    };
  });

  useEffect(() => {
    if (typing === null || typing.trim() === saved) return;
    const input = inputOf(question, typing, thisYear);
    if (input !== null && 'typed' in input) return;
    const timer = setTimeout(() => {
      save.current(typing);
    }, restMilliseconds);
    return () => {
      clearTimeout(timer);
    };
  }, [typing, saved, question, thisYear]);

  // A field that disappears while it is being typed in still hands over its text.
  useEffect(
    () => () => {
      if (unsaved.current !== null) save.current(unsaved.current);
    },
    [],
  );

  return {
    text: typing ?? saved,
    onType: (text) => {
      basis.current ??= { text: saved, input: currentAnswer(registration, question.key) };
      unsaved.current = text;
      setTyping(text);
    },
    onDone: (text) => {
      const last = text ?? typing;
      if (last !== null) save.current(last);
      basis.current = null;
      setTyping(null);
    },
  };
}
