import { useAnnounce } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Dispatch } from 'react';
import type { SurveyChange } from '../../survey/survey-change';
import { useTexts } from '../shared/texts-context';
import type { SurveyAccess } from '../survey/use-survey';
import type { ViewAction } from './respondent-view';

/**
 * Ctrl+Z takes back the latest change made in the pane, and shows where; Ctrl+Y makes it again. In a field that is being
 * written in, the browser takes back what was written.
 *
 * @param staysPut what is taken back is seen on the screen where the user stands
 */
export function useUndoKeys(access: SurveyAccess, dispatch: Dispatch<ViewAction>, staysPut: boolean): void {
  const { announce } = useAnnounce();
  const { pane, questions } = useTexts();
  const go = useRef<(way: 'undo' | 'redo') => void>(() => undefined);
  useEffect(() => {
    go.current = (way) => {
      const { undone } = pane;
      const changes = access.goBack(way);
      const answer = changes?.find((change) => change.kind === 'answer');
      if (changes === null) announce(undone.nothing, { polite: true });
      else if (answer === undefined)
        announce(way === 'undo' ? undone.other : undone.otherAgain, { polite: true });
      else {
        const { ask } = questions[answer.key];
        announce(way === 'undo' ? undone.answer(ask) : undone.again(ask), { polite: true });
      }
      const place = changes === null || staysPut ? null : placeOf(changes);
      if (place !== null) dispatch(place);
    };
  });
  useEffect(
    () =>
      followKeys((way) => {
        go.current(way);
      }),
    [],
  );
}

/** Where a change is seen: at its question, in the form of what was put back, or on the overview. */
function placeOf(changes: readonly SurveyChange[]): ViewAction | null {
  for (const change of changes) {
    if (change.kind === 'answer') return { kind: 'open', id: change.id, focus: change.key };
    if (change.kind === 'put') {
      return changes.length === 1 ? { kind: 'open', id: change.registration.id } : { kind: 'overview' };
    }
    if (change.kind === 'remove') return { kind: 'overview' };
  }
  return null;
}

function followKeys(go: (way: 'undo' | 'redo') => void): () => void {
  // A field keeps its own steps from the first letter until it is left.
  let written: EventTarget | null = null;
  const onInput = ({ target }: Event): void => {
    written = target;
  };
  const onFocusOut = (): void => {
    written = null;
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const way = wayOf(event);
    if (way === null || event.defaultPrevented || !isInPane(event.target)) return;
    if (isTextField(event.target) && event.target === written) return;
    event.preventDefault();
    go(way);
  };
  document.addEventListener('input', onInput);
  document.addEventListener('focusout', onFocusOut);
  document.addEventListener('keydown', onKeyDown);
  return () => {
    document.removeEventListener('input', onInput);
    document.removeEventListener('focusout', onFocusOut);
    document.removeEventListener('keydown', onKeyDown);
  };
}

function wayOf({ key, ctrlKey, metaKey, shiftKey, altKey }: KeyboardEvent): 'undo' | 'redo' | null {
  if (altKey || !(ctrlKey || metaKey)) return null;
  if (key.toLowerCase() === 'z') return shiftKey ? 'redo' : 'undo';
  return key.toLowerCase() === 'y' ? 'redo' : null;
}

/** In the pane, or nowhere: after a click in some browsers nothing has the keyboard. */
function isInPane(target: EventTarget | null): boolean {
  return target instanceof Element && (target === document.body || target.closest('[data-pane]') !== null);
}

function isTextField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLInputElement && !['radio', 'checkbox', 'button'].includes(target.type))
  );
}
