import fc from 'fast-check';
import type { GridUser } from './strict/grid-user';

/** Something that a colleague does in the grid, at one of the pane's round trips; `pick` chooses where. */
export interface Move {
  readonly what: 'sort' | 'sortVendors' | 'insert' | 'delete' | 'type' | 'typeNew' | 'dragColumn';
  readonly pick: number;
  readonly roundTrip: number;
}

/** Moves at the first round trips of a visit, several at one if it comes to that. */
export const someMoves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.record({
    what: fc.constantFrom('sort', 'sortVendors', 'insert', 'delete', 'type', 'typeNew', 'dragColumn'),
    pick: fc.nat(20),
    roundTrip: fc.nat(9),
  }),
  { minLength: 1, maxLength: 6 },
);

/** Somebody at the grid, who knows what they have done. */
export interface Colleague {
  readonly move: (move: Move) => void;
  /** What they have typed, and in which system's row. */
  readonly typed: ReadonlyMap<string, string>;
  /** What stood where they deleted a row or typed something else. */
  readonly gone: ReadonlySet<string>;
}

const headers = ['Leverandør', 'Bemærkning', 'System'] as const;

export function aColleague(user: GridUser): Colleague {
  const typed = new Map<string, string>();
  const gone = new Set<string>();
  const filled = (): readonly number[] =>
    Array.from({ length: 16 }, (_, row) => row).filter((row) => user.valueAt(row, 'System') !== '');
  const type = (row: number, header: (typeof headers)[number]): void => {
    const text = `Kollega ${String(typed.size + 1)}`;
    gone.add(String(user.valueAt(row, header)));
    user.type(row, header, text);
    typed.set(text, String(user.valueAt(row, 'System')));
  };

  return {
    typed,
    gone,
    move: ({ what, pick }) => {
      const rows = filled();
      const row = rows[pick % Math.max(1, rows.length)] ?? 0;
      const moves: Record<Move['what'], () => void> = {
        sort: () => {
          user.sortDown('System');
        },
        sortVendors: () => {
          user.sortDown('Leverandør');
        },
        insert: () => {
          user.insertRow(row);
        },
        delete: () => {
          for (const header of headers) gone.add(String(user.valueAt(row, header)));
          user.deleteRow(row);
        },
        dragColumn: () => {
          user.moveToFront(headers[pick % 3] ?? 'System');
        },
        type: () => {
          type(row, headers[pick % 2] ?? 'Leverandør');
        },
        typeNew: () => {
          type(Math.max(-1, ...rows) + 1, 'System');
        },
      };
      moves[what]();
    },
  };
}
