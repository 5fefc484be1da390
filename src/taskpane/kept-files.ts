import { openDB } from 'idb';
import type { DBSchema, IDBPDatabase } from 'idb';
import type { PickedFile } from '../work/input-file';

/** Files that have been picked and are not in a workbook yet, kept between visits on the user's own machine. */
export interface KeptFiles {
  /** In the order in which they were picked; none where nothing is kept. */
  readonly load: () => Promise<readonly PickedFile[]>;
  readonly add: (files: readonly PickedFile[]) => Promise<void>;
  /** Forgets the last so many. */
  readonly dropLast: (count: number) => Promise<void>;
  readonly clear: () => Promise<void>;
}

interface Drawer extends DBSchema {
  files: { key: number; value: PickedFile };
}

/** The browser's own database. Where it is shut off or full, files last as long as the page and nothing fails. */
export function keptFilesAt(place: string): KeptFiles {
  let last: Promise<unknown> = Promise.resolve();
  const open = (): Promise<IDBPDatabase<Drawer>> =>
    openDB<Drawer>(place, 1, {
      upgrade: (database) => {
        database.createObjectStore('files', { autoIncrement: true });
      },
    });
  /** One after the other, so that what is forgotten is what was kept before. */
  const inTurn = <T>(work: (database: IDBPDatabase<Drawer>) => Promise<T>, otherwise: T): Promise<T> => {
    const mine = last.then(async () => {
      try {
        const database = await open();
        try {
          return await work(database);
        } finally {
          database.close();
        }
      } catch {
        return otherwise;
      }
    });
    last = mine;
    return mine;
  };
  return {
    load: () => inTurn<readonly PickedFile[]>((database) => database.getAll('files'), []),
    add: (files) =>
      inTurn(async (database) => {
        const { store, done } = database.transaction('files', 'readwrite');
        await Promise.all(files.map((file) => store.add(file)));
        await done;
      }, undefined),
    dropLast: (count) =>
      inTurn(async (database) => {
        const { store, done } = database.transaction('files', 'readwrite');
        const keys = await store.getAllKeys();
        await Promise.all(keys.slice(keys.length - count).map((key) => store.delete(key)));
        await done;
      }, undefined),
    clear: () => inTurn((database) => database.clear('files'), undefined),
  };
}
