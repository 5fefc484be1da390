import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { WorkbookHost } from '../../hosts/workbook-host';
import type { Survey } from '../../survey/registration';
import type { SurveyChange } from '../../survey/survey-change';
import type { SurveyConflict } from '../../survey/survey-conflict';
import type { PaneServices } from '../pane-services';
import { firstSurveyState, surveyOf, surveyReducer, vanishedOf } from './survey-state';
import type { Batch, DoneElsewhere, FormerRegistration } from './survey-state';

export type SaveState = 'idle' | 'saving' | 'saved' | 'failed';

export interface SurveyAccess {
  readonly loaded: boolean;
  readonly survey: Survey | null;
  readonly saving: SaveState;
  readonly savedAt: Date | null;
  /** Why the workbook refused; null when it did not, or did not say. */
  readonly reason: string | null;
  /** What the workbook did not take, since something else stands there. */
  readonly conflicts: readonly SurveyConflict[];
  /** Registrations that somebody else has taken out, with what the user had and has answered. */
  readonly vanished: readonly FormerRegistration[];
  /** What the latest reading of the workbook brought that the user did not do. */
  readonly elsewhere: DoneElsewhere | null;
  /** Lets conflicts go: the user has chosen. */
  readonly choose: (conflicts: readonly SurveyConflict[]) => void;
  readonly change: (changes: readonly SurveyChange[]) => void;
  /** Sends once more what the workbook refused. */
  readonly retry: () => void;
  /** Takes the user's latest change back, or makes again what was taken back; what it changed, or null for nothing. */
  readonly goBack: (way: 'undo' | 'redo') => readonly SurveyChange[] | null;
}

/** The survey in the workbook, followed as it changes; changes show at once and are written one batch at a time. */
export function useSurvey(
  host: WorkbookHost,
  { now, explain }: Pick<PaneServices, 'now' | 'explain'>,
): SurveyAccess {
  const [state, dispatch] = useReducer(surveyReducer, firstSurveyState);
  const waiting = useRef<Batch[]>([]);
  const writing = useRef(false);
  const lastNumber = useRef(0);
  // Something was heard of while writing; it is read afterwards.
  const missed = useRef(false);

  const write = useCallback(async () => {
    if (writing.current) return;
    writing.current = true;
    try {
      for (let batch = waiting.current[0]; batch !== undefined; batch = waiting.current[0]) {
        const conflicts = await host.applyChanges(batch.changes);
        missed.current = false;
        const reading = await host.readSurvey();
        waiting.current.shift();
        dispatch({ kind: 'saved', upTo: batch.number, reading, conflicts, at: now() });
      }
    } catch (error) {
      // Whatever the host's reason, what the user typed is still pending and can be sent again.
      dispatch({ kind: 'failed', reason: explain(error) });
    } finally {
      writing.current = false;
    }
  }, [host, now, explain]);

  const read = useCallback(async () => {
    if (writing.current) {
      missed.current = true;
      return;
    }
    missed.current = false;
    try {
      const reading = await host.readSurvey();
      dispatch({ kind: 'read', reading });
    } catch (error) {
      dispatch({ kind: 'failed', reason: explain(error) });
    }
  }, [host, explain]);

  useEffect(() => {
    void read();
    return host.onChanged(() => void read());
  }, [host, read]);

  const send = useCallback(
    (changes: readonly SurveyChange[], way?: 'undo' | 'redo') => {
      if (changes.length === 0) return;
      lastNumber.current += 1;
      const batch: Batch = { number: lastNumber.current, changes, ...(way && { way }) };
      waiting.current.push(batch);
      dispatch({ kind: 'changed', batch });
      void write().then(() => (missed.current ? read() : undefined));
    },
    [write, read],
  );
  const change = useCallback(
    (changes: readonly SurveyChange[]) => {
      send(changes);
    },
    [send],
  );
  const { undo, redo } = state;
  const goBack = useCallback(
    (way: 'undo' | 'redo') => {
      const changes = (way === 'undo' ? undo : redo).at(-1) ?? null;
      if (changes !== null) send(changes, way);
      return changes;
    },
    [undo, redo, send],
  );
  const retry = useCallback(() => {
    void write().then(read);
  }, [write, read]);
  const choose = useCallback((conflicts: readonly SurveyConflict[]) => {
    dispatch({ kind: 'chosen', conflicts });
  }, []);

  return useMemo(
    () => ({
      loaded: state.loaded,
      survey: surveyOf(state),
      saving: state.failed
        ? 'failed'
        : state.pending.length > 0
          ? 'saving'
          : state.savedAt
            ? 'saved'
            : 'idle',
      savedAt: state.savedAt,
      reason: state.reason,
      conflicts: state.conflicts,
      vanished: vanishedOf(state),
      elsewhere: state.elsewhere,
      choose,
      change,
      retry,
      goBack,
    }),
    [state, choose, change, retry, goBack],
  );
}
