import type { FollowedCell, OldFile } from '../../workbook/margin/old-file';
import type { WorkbookLayout } from '../../workbook/sheet';
import { type Outcome, read } from '../outcome';
import { Carrier } from './carrying/carrier';
import type { Left } from './carrying/carrier';
import { followRow } from '../../workbook/margin/follow-row';
import { OldCells } from './carrying/old-cells';
import { openOldWorkbook } from './carrying/old-workbook';
import type { OldName, OldSheet, OldWorkbook } from './carrying/old-workbook';
import { leftOnOurs, leftOfWorkbook } from './carrying/left-behind';
import { externalReference } from './carrying/sheet-rules';
import type { TakenOver } from './writing/cells-xml';
import { checkLayout } from './writing/check-layout';
import { NewPackage } from './writing/new-package';
import type { Beside } from './writing/new-package';
import type { ListedName, Relation } from './writing/package-xml';

export interface WrittenBeside {
  readonly bytes: Uint8Array;
  /** What of the old file is not in the new one. */
  readonly left: readonly Left[];
}

/**
 * Writes a laid-out workbook over an old one: sheets that are not laid out come along as they are, with the looks,
 * strings, names, tables, charts, pictures and comments that belong to them; so do the looks and formulas of the
 * analyst's own cells among ours. Everything is read under the limits of all reading.
 */
export async function writeBeside(layout: WorkbookLayout, old: OldFile): Promise<Outcome<WrittenBeside>> {
  checkLayout(layout);
  const opened = openOldWorkbook(old.bytes);
  if (opened.kind === 'refused') return opened;
  const workbook = opened.value;
  const cells = readFollowed(workbook, old.cells);
  if (cells.kind === 'refused') return cells;
  const taken: { at?: (key: string) => TakenOver | undefined } = {};
  const file = new NewPackage(layout, (sheet, row, column) => taken.at?.(keyOf(sheet, row, column)));
  const carrier = new Carrier(workbook, file);
  taken.at = takenOver(cells.value, carrier, file, workbook);
  for (const sheet of layout.sheets) {
    file.addSheet(sheet);
    await new Promise((resolve) => setTimeout(resolve));
  }
  const carried = carryAll(workbook, layout, carrier);
  if (carried.kind === 'refused') return carried;
  const { paths, relations } = carried.value;
  const sheets = inOldOrder(workbook, file.sheets, paths);
  const names = carriedNames(workbook, layout, sheets, carrier);
  const { parts } = carrier;
  return read({ bytes: file.toZip({ sheets, names, relations, parts }), left: carrier.left });
}

/** What of a file would not be in a new one: the same as writing it would tell, found without what is laid out. */
export function leftBehind(layout: WorkbookLayout, bytes: Uint8Array): Outcome<readonly Left[]> {
  const opened = openOldWorkbook(bytes);
  if (opened.kind === 'refused') return opened;
  const carrier = new Carrier(opened.value, new NewPackage(layout));
  const carried = carryAll(opened.value, layout, carrier);
  if (carried.kind === 'refused') return carried;
  carriedNames(opened.value, layout, inOldOrder(opened.value, [], carried.value.paths), carrier);
  return read(carrier.left);
}

interface Carried {
  readonly paths: ReadonlyMap<OldSheet, string>;
  readonly relations: readonly Relation[];
}

/** Everything that comes along beside what is laid out; what does not is noted. */
function carryAll(workbook: OldWorkbook, layout: WorkbookLayout, carrier: Carrier): Outcome<Carried> {
  const isOurs = ourNames(layout);
  for (const left of [...leftOfWorkbook(workbook, isOurs), ...leftOnOurs(workbook, layout)]) {
    carrier.leave(left.sheet, left.content);
  }
  const paths = new Map<OldSheet, string>();
  for (const sheet of carriedSheets(workbook, isOurs)) {
    const path = carrier.sheet(sheet);
    if (path.kind === 'refused') return path;
    paths.set(sheet, path.value);
  }
  const relations = carryWhole(workbook, carrier);
  return relations.kind === 'refused' ? relations : read({ paths, relations: relations.value });
}

type IsOurs = (name: string) => boolean;

function ourNames({ sheets }: WorkbookLayout): IsOurs {
  const names = new Set(sheets.map(({ name }) => name.toLowerCase()));
  return (name) => names.has(name.toLowerCase());
}

/** Dates of a file that counts from 1904, and the cells of a strict one, would say something else in the new file. */
function carriedSheets({ sheets, from1904, relations }: OldWorkbook, isOurs: IsOurs): readonly OldSheet[] {
  if (from1904 || relations.some(({ address }) => address.includes('purl.oclc.org'))) return [];
  return sheets.filter(({ name, kind }) => kind === 'worksheet' && !isOurs(name));
}

/** The analyst's sheets stand after the same sheets as before. */
function inOldOrder(
  { sheets: old }: OldWorkbook,
  ours: Beside['sheets'],
  paths: ReadonlyMap<OldSheet, string>,
): Beside['sheets'] {
  const listed = [...ours];
  let place = 0;
  for (const sheet of old) {
    const own = listed.findIndex(({ name }) => name.toLowerCase() === sheet.name.toLowerCase());
    const path = paths.get(sheet);
    if (path === undefined) place = own < 0 ? place : own + 1;
    else {
      listed.splice(place, 0, { name: sheet.name, state: sheet.state, laidOut: undefined, path });
      place += 1;
    }
  }
  return listed;
}

/** The theme, whose colours and fonts looks and charts point at, and the people who have commented. */
function carryWhole({ file, relations }: OldWorkbook, carrier: Carrier): Outcome<readonly Relation[]> {
  const kept: Relation[] = [];
  for (const relation of relations) {
    // ExcelJS names a theme that it does not write.
    if (relation.external || !file.has(relation.target)) continue;
    if (relation.type === 'theme') {
      const type = 'application/vnd.openxmlformats-officedocument.theme+xml';
      const outcome = carrier.whole(relation, 'xl/theme/theme1.xml', type);
      if (outcome.kind === 'refused') return outcome;
      kept.push({ kind: 'theme', target: 'theme/theme1.xml' });
    } else if (relation.type === 'person') {
      const outcome = carrier.whole(relation, 'xl/persons/person.xml', 'application/vnd.ms-excel.person+xml');
      if (outcome.kind === 'refused') return outcome;
      kept.push({ kind: 'theme', address: relation.address, target: 'persons/person.xml' });
    }
  }
  return read(kept);
}

/** The analyst's own names: for the whole workbook, or for a sheet that has come along. */
function carriedNames(
  { names, sheets: old }: OldWorkbook,
  layout: WorkbookLayout,
  sheets: Beside['sheets'],
  carrier: Carrier,
): readonly ListedName[] {
  const ours = new Set(Object.keys(layout.names ?? {}).map((name) => name.toLowerCase()));
  return names.flatMap(({ attributes, text }: OldName): ListedName[] => {
    const { name = '', localSheetId, ...rest } = attributes;
    const home = localSheetId === undefined ? undefined : (old[Number(localSheetId)]?.name ?? '');
    const place = sheets.findIndex((sheet) => sheet.laidOut === undefined && sheet.name === home);
    if (home === undefined ? ours.has(name.toLowerCase()) || name.startsWith('_xlnm.') : place < 0) return [];
    if (externalReference.test(text)) {
      carrier.leave(home ?? '', 'otherFile');
      return [];
    }
    if (['function', 'vbProcedure', 'xlm'].some((kind) => rest[kind] === '1' || rest[kind] === 'true')) {
      carrier.leave(home ?? '', 'macro');
      return [];
    }
    return [
      { attributes: { name, ...(home !== undefined && { localSheetId: String(place) }), ...rest }, text },
    ];
  });
}

/** The cells of the old file that follow into the new one, by their new place. */
function readFollowed(
  { file, sheets }: OldWorkbook,
  cells: readonly FollowedCell[],
): Outcome<ReadonlyMap<string, { readonly cell: FollowedCell; readonly old: ReturnType<OldCells['at']> }>> {
  const found = new Map<string, { cell: FollowedCell; old: ReturnType<OldCells['at']> }>();
  for (const sheet of sheets) {
    const own = cells.filter(({ from }) => from.sheet === sheet.name);
    if (own.length === 0) continue;
    const wanted = new Set(own.map(({ from }) => keyOf('', from.row, from.column)));
    const listener = file.readPart(
      sheet.path,
      new OldCells((row, column) => wanted.has(keyOf('', row, column))),
    );
    if (listener.kind === 'refused') return listener;
    for (const cell of own) {
      const old = listener.value.at(cell.from.row, cell.from.column);
      found.set(keyOf(cell.sheet, cell.row, cell.column), { cell, old });
    }
  }
  return read(found);
}

function takenOver(
  cells: ReadonlyMap<string, { readonly cell: FollowedCell; readonly old: ReturnType<OldCells['at']> }>,
  carrier: Carrier,
  file: NewPackage,
  workbook: OldWorkbook,
): (key: string) => TakenOver | undefined {
  return (key) => {
    const found = cells.get(key);
    if (found?.old === undefined) return undefined;
    const { cell, old } = found;
    const isExternal = old.formula !== null && externalReference.test(old.formula);
    if (isExternal) carrier.leave(cell.sheet, 'otherFile');
    const string = old.string === null ? undefined : workbook.strings[old.string];
    return {
      format: carrier.styles.format(old.format),
      string: string === undefined ? null : file.strings.addWritten(string),
      formula: old.formula === null || isExternal ? null : followRow(old.formula, cell.from.row, cell.row),
      isArray: old.isArray,
    };
  };
}

function keyOf(sheet: string, row: number, column: number): string {
  return `${String(row)} ${String(column)} ${sheet}`;
}
