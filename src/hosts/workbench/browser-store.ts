import { restoreState } from './restore-state';
import type { WorkbenchStore } from './workbench-state';

const database = 'monopolafdaekning';
const drawer = 'workbench';
const place = 'current';

/** Keeps the workbench in the browser's own database on this machine. */
export function createBrowserStore(): WorkbenchStore {
  return {
    load: async () => {
      try {
        return restoreState(
          await inDrawer('readonly', (store) => store.get(place)),
          new Date().getFullYear(),
        );
      } catch {
        // A browser that keeps nothing (private windows, policies) is a first visit.
        return null;
      }
    },
    save: async ({ state, at }) => {
      try {
        await inDrawer('readwrite', (store) => store.put({ ...state, at }, place));
        return true;
      } catch {
        return false;
      }
    },
  };
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
    const transaction = connection.transaction(drawer, mode);
    const request = ask(transaction.objectStore(drawer));
    await endOf(transaction);
    return request.result;
  } finally {
    connection.close();
  }
}

/** A request can be granted and its transaction still fail: the disk is full, or the browser's share of it. */
function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The browser database gave up'));
    };
  });
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
