import { restoreSurvey } from '../../survey/restore-survey';
import { emptyWorkbench } from './workbench-state';
import type { WorkbenchState, WorkbenchStore } from './workbench-state';

const database = 'monopolafdaekning';
const drawer = 'workbench';
const place = 'current';

/** Keeps the workbench in the browser's own database on this machine. */
export function createBrowserStore(): WorkbenchStore {
  return {
    load: async () => {
      try {
        const kept = await inDrawer('readonly', (store) => store.get(place));
        return isState(kept) ? { ...emptyWorkbench, ...kept, survey: restored(kept.survey) } : null;
      } catch {
        // A browser that keeps nothing (private windows, policies) is a first visit.
        return null;
      }
    },
    save: async (state) => {
      try {
        await inDrawer('readwrite', (store) => store.put(state, place));
        return true;
      } catch {
        return false;
      }
    },
  };
}

function isState(kept: unknown): kept is WorkbenchState {
  return typeof kept === 'object' && kept !== null && 'survey' in kept && 'analysis' in kept;
}

function restored(survey: unknown): WorkbenchState['survey'] {
  return restoreSurvey(survey, new Date().getFullYear());
}

async function inDrawer(
  mode: IDBTransactionMode,
  ask: (store: IDBObjectStore) => IDBRequest,
): Promise<unknown> {
  const opening = indexedDB.open(database, 1);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(drawer);
  };
  const connection = await answerTo(opening);
  try {
    return await answerTo(ask(connection.transaction(drawer, mode).objectStore(drawer)));
  } finally {
    connection.close();
  }
}

function answerTo<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The browser database did not answer'));
    };
  });
}
