import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import type { DuckDBConnection } from '@duckdb/node-api';

type Value = string | number | boolean | null;

/** A database of a test's own, and a folder for its files; both go with the test. */
export interface Database {
  readonly folder: string;
  /** Writes files, called by their path below the folder. */
  readonly put: (files: readonly { readonly name: string; readonly bytes: Uint8Array }[]) => Promise<void>;
  /** Each row by its columns; whole numbers as numbers, dates and moments as text. */
  readonly rows: (sql: string) => Promise<readonly Readonly<Record<string, Value>>[]>;
  readonly close: () => Promise<void>;
}

export async function aDatabase(): Promise<Database> {
  const folder = await mkdtemp(path.join(tmpdir(), 'data-'));
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection: DuckDBConnection = await instance.connect();
  return {
    folder,
    put: async (files) => {
      for (const { name, bytes } of files) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await writeFile(path.join(folder, name), bytes);
      }
    },
    rows: async (sql) => {
      const result = await connection.runAndReadAll(sql);
      return result
        .getRowObjectsJS()
        .map((row) => Object.fromEntries(Object.entries(row).map(([key, value]) => [key, plain(value)])));
    },
    close: async () => {
      connection.closeSync();
      instance.closeSync();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function plain(value: unknown): Value {
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Date) {
    const moment = value.toISOString().slice(0, 19);
    return moment.endsWith('T00:00:00') ? moment.slice(0, 10) : moment;
  }
  return value as Value;
}
