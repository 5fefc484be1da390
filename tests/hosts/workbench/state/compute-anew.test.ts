import { inventInbox } from '../../../../src/work/invent-inbox';
import type { Consolidation } from '../../../../src/work/make-analysis';
import { recompute } from '../../../../src/work/recompute';
import { keepComputed } from '../../../../src/hosts/workbench/state/compute-anew';
import type { KeepingComputed } from '../../../../src/hosts/workbench/state/compute-anew';
import { layoutShown } from '../../../../src/hosts/workbench/state/shown-layout';
import { typeInCell } from '../../../../src/workbench/sheets/type-in-cell';
import type { CellPlace } from '../../../../src/workbench/sheets/type-in-cell';
import { createWorkbenchHost } from '../../../../src/hosts/workbench/workbench-host';
import { emptyWorkbench } from '../../../../src/hosts/workbench/state/workbench-state';
import { da } from '../../../../src/text/da';
import { rawOfLayout } from '../../../../src/workbook/raw-of-layout';
import type { WorkbookLayout } from '../../../../src/workbook/sheet';
import { consolidated } from '../../../builders/consolidated';
import { aNote } from '../../../builders/margin-notes';
import { wrongInputs } from '../../../builders/wrong-input';

jest.setTimeout(60_000);

const date = '2026-11-23';
const notes = [
  aNote({ sheet: 'Systemer', row: 10, column: 190, cell: { value: 'Set på møde' } }),
  aNote({ sheet: 'Vægte', row: 3, column: 20, cell: { value: 'Aftalt i januar' } }),
];
let analysis: WorkbookLayout;
beforeAll(async () => {
  const files = await inventInbox({ municipalities: 8, seed: 3, date });
  ({ layout: analysis } = await consolidated(files));
});

type Keeping = KeepingComputed<Consolidation>;

/** The workbench with an analysis that is kept computed, and what is said of it. */
function aWorkbench(
  compute: Keeping['compute'] = (now, before) => Promise.resolve(recompute({ now, before, date })),
) {
  const host = createWorkbenchHost({
    store: { load: () => Promise.resolve(null), save: () => Promise.resolve(true) },
    initial: { state: { ...emptyWorkbench, analysis, notes: { response: [], analysis: notes } }, at: null },
    now: () => new Date(2026, 10, 23),
    download: () => undefined,
    reading: () => ({ thisYear: 2026, newId: () => 'ny' }),
  });
  const computed: Consolidation[] = [];
  const waiting: (() => void)[] = [];
  let runs = 0;
  const told = (): void => {
    for (const go of waiting.splice(0)) go();
  };
  let unreadable = 0;
  keepComputed<Consolidation>(host, {
    compute: async (...given) => {
      runs += 1;
      const outcome = await compute(...given);
      // After the outcome has been taken in.
      setTimeout(told, 0);
      return outcome;
    },
    onComputed: (result) => computed.push(result),
    onUnreadable: () => (unreadable += 1),
    rest: 5,
  });
  const type = (place: CellPlace, text: string): void =>
    void host.edit('analysis', typeInCell(layoutShown('analysis', host.state())!, place, text));
  return {
    host,
    computed,
    type,
    runs: () => runs,
    unreadable: () => unreadable,
    atRest: () => new Promise<void>((resolve) => waiting.push(resolve)),
    at: ({ sheet, row, column }: CellPlace) =>
      layoutShown('analysis', host.state())!.sheets.find(({ name }) => name === sheet)!.rows[row]![column]!
        .value,
  };
}

function rowOf(sheet: string, text: string, column = 0): number {
  return analysis.sheets
    .find(({ name }) => name === sheet)!
    .rows.findIndex((row) => row[column]?.value === text);
}

/** A cell of a table by its header and the number of its row. */
function cellOf(sheet: string, header: string, index = 0): CellPlace {
  const { rows, tables } = analysis.sheets.find(({ name }) => name === sheet)!;
  const { top } = tables![0]!.range;
  return { sheet, row: top + 1 + index, column: rows[top]!.findIndex((cell) => cell?.value === header) };
}

const weight = (): CellPlace => ({ sheet: 'Vægte', row: rowOf('Vægte', 'Prissætning'), column: 1 });

describe('an analysis that is written in', () => {
  it('has the figures that the weight, the track and the decision lead to, and keeps the notes beside it', async () => {
    const { host, computed, type, atRest } = aWorkbench();
    type(weight(), '7,5');
    type(cellOf('Systemer', 'Valgt spor'), da.sheets.tracks.both);
    type(cellOf('Systemer', 'Analytikerens note', 1), 'Husk møde');
    type(cellOf('Navne', 'Samme? (Ja/Nej)'), 'Ja');
    await atRest();
    const [result] = computed;
    expect(host.state().analysis).toBe(result!.layout);
    expect(result!.findings).not.toEqual((await consolidated([], rawOfLayout(analysis))).findings);
    expect(
      host
        .state()
        .notes.analysis.map(({ cell }) => cell.value)
        .toSorted(),
    ).toEqual(notes.map(({ cell }) => cell.value).toSorted());
    // The same that a fresh reading of what stands there gives.
    const again = await consolidated([], await host.readWorkbook());
    expect(again.layout).toEqual(result!.layout);
  });

  it('is not at rest, for a file to be made of it, before all that rests on an edit is computed', async () => {
    const { host, computed, type } = aWorkbench();
    await host.atRest();
    expect(computed).toEqual([]);
    type(weight(), '7,5');
    await host.atRest();
    expect(host.state().analysis).toBe(computed[0]!.layout);
  });

  it('has a note beside a system beside that system, wherever it ranks', async () => {
    const bench = aWorkbench();
    const systemAt = (row: number) => bench.at({ sheet: 'Systemer', row, column: 1 });
    const place = () => bench.host.state().notes.analysis.find(({ sheet }) => sheet === 'Systemer')!;
    const { row } = place();
    const system = systemAt(row);
    const weights = ['Monopolgrad', 'Problemtryk', 'Omfang', 'Økonomi'] as const;
    for (const [label, text] of [
      ...weights.map((one) => [one, '0'] as const),
      ['Monopolgrad', '1'] as const,
    ]) {
      bench.type({ sheet: 'Vægte', row: rowOf('Vægte', label), column: 1 }, text);
    }
    await bench.atRest();
    expect(systemAt(row)).not.toBe(system);
    expect(systemAt(place().row)).toBe(system);
  });

  it('is computed once for edits in a row, and the last one wins', async () => {
    const bench = aWorkbench();
    for (const text of ['2', '3', '4']) bench.type(weight(), text);
    await bench.atRest();
    expect(bench.at(weight())).toBe(4);
    expect(bench.runs()).toBe(1);
  });

  it('keeps what is written while it is being computed, and computes with it afterwards', async () => {
    let during: (() => void) | undefined;
    const bench = aWorkbench((now, before) => {
      const outcome = recompute({ now, before, date });
      during?.();
      during = undefined;
      return Promise.resolve(outcome);
    });
    const note = cellOf('Systemer', 'Analytikerens note', 2);
    during = () => {
      bench.type(note, 'Skrevet imens');
    };
    bench.type(weight(), '9');
    await bench.atRest();
    expect(bench.at(note)).toBe('Skrevet imens');
    expect(bench.computed).toEqual([]);
    await bench.atRest();
    expect(bench.computed).toHaveLength(1);
    expect(bench.at(weight())).toBe(9);
    expect(JSON.stringify(bench.host.state().analysis)).toContain('Skrevet imens');
  });

  it('stays as it was left when what is written cannot be understood, and goes on when it can', async () => {
    for (const wrong of wrongInputs(analysis)) {
      const bench = aWorkbench();
      bench.type(wrong, String(wrong.value));
      await bench.atRest();
      expect(bench.unreadable()).toBe(1);
      expect(bench.at(wrong)).toBe(wrong.value);
      bench.type(wrong, wrong.sheet === 'Vægte' ? '7,5' : da.sheets.tracks.both);
      await bench.atRest();
      expect(bench.computed).toHaveLength(1);
    }
  });

  it('stays sorted, and keeps a note beside it where it is, when no figure rests on what was done', async () => {
    const bench = aWorkbench();
    const shown = layoutShown('analysis', bench.host.state())!;
    const sheets = shown.sheets.map((sheet) => {
      if (sheet.name !== 'Dækning') return sheet;
      const { top, bottom } = sheet.tables![0]!.range;
      const body = sheet.rows.slice(top + 1, bottom + 1).toReversed();
      return { ...sheet, rows: [...sheet.rows.slice(0, top + 1), ...body, ...sheet.rows.slice(bottom + 1)] };
    });
    void bench.host.edit('analysis', { ...shown, sheets });
    await bench.atRest();
    expect(bench.computed).toEqual([]);
    expect(layoutShown('analysis', bench.host.state())!.sheets.slice(0, 6)).toEqual(sheets.slice(0, 6));
    expect(bench.host.state().notes.analysis).toEqual(notes);
  });
});
