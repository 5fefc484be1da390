import { restoreState } from '../state/restore-state';
import type { Kept, WorkbenchStore } from '../state/workbench-state';

const database = 'monopolafdaekning';
const drawer = 'workbench';
const place = 'current';
/** Where it says which tab keeps the work: a tab that has lost it can no longer write over what came after. */
const keeperPlace = 'keeper';

/** The browser's own database, for one tab. */
export interface BrowserStore extends WorkbenchStore {
  /** Makes this tab the one that keeps the work, and gives what the one before had kept. */
  readonly take: () => Promise<Kept | null>;
  /** When all that was to be kept is kept, or refused. */
  readonly settled: () => Promise<void>;
}

/** Keeps the workbench in the browser's own database on this machine. */
export function createBrowserStore(): BrowserStore {
  const tab = crypto.getRandomValues(new Uint32Array(4)).join('-');
  let last: Promise<unknown> = Promise.resolve();
  return {
    load: () => loaded('readonly', () => undefined),
    // A full disk refuses the mark, and what was kept can be read all the same.
    take: async () =>
      (await loaded('readwrite', (store) => store.put(tab, keeperPlace))) ??
      loaded('readonly', () => undefined),
    save: (kept) => {
      const saving = saved(kept, tab);
      last = saving;
      return saving;
    },
    settled: async () => {
      await last;
    },
  };
}

async function loaded(
  mode: IDBTransactionMode,
  meanwhile: (store: IDBObjectStore) => void,
): Promise<Kept | null> {
  try {
    const kept = await inDrawer(mode, (store) => {
      meanwhile(store);
      return store.get(place);
    });
    return restoreState(kept, new Date().getFullYear());
  } catch {
    // A browser that keeps nothing (private windows, policies) is a first visit.
    return null;
  }
}

async function saved({ state, at }: Kept, tab: string): Promise<boolean> {
  try {
    const keeper = await inDrawer('readwrite', (store) => {
      const asked = store.get(keeperPlace);
      asked.addEventListener('success', () => {
        if (asked.result === tab) putOrGiveUp(store, { ...state, at });
      });
      return asked;
    });
    return keeper === tab;
  } catch {
    return false;
  }
}

/** What cannot be stored at all undoes the whole transaction. */
function putOrGiveUp(store: IDBObjectStore, kept: unknown): void {
  try {
    store.put(kept, place);
  } catch {
    store.transaction.abort();
  }
}

/** Asks in one transaction, and gives the answer once everything in it is done. */
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
    const asked = ask(transaction.objectStore(drawer));
    await endOf(transaction);
    return asked.result;
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
