import { cellLooks, lookOf } from '../../../workbook/cell-looks';
import { bands, ink } from '../../../workbook/palette';
import type { Band, CellStyle } from '../../../workbook/sheet';
import type { RawTable } from '../../../workbook/raw-workbook';
import { readTables } from '../reading/tables';
import type { WorkbookPackage } from '../reading/workbook-package';
import type { XmlAttributes, XmlListener } from '../reading/xml-listener';
import { parseReference } from '../references';
import type { OldElement, OldStyles } from './old-styles';

const ourBands: readonly (Band | undefined)[] = [undefined, ...(Object.keys(bands) as Band[])];
/** Every colour that a cell of ours may have. */
const ourFills = new Set<string>(
  (Object.keys(cellLooks) as CellStyle[]).flatMap((style) =>
    ourBands.map((band) => lookOf({ style, ...(band && { band }) }).fill ?? ink.white),
  ),
);

/** The formats with a colour that no cell of ours has: people mark cells so. */
export function markingFormats(styles: OldStyles): ReadonlySet<number> {
  const marking = styles.all('cellXfs').flatMap(({ attributes }, index) => {
    const fill = styles.item('fills', Number(attributes['fillId'] ?? 0));
    return isForeign(fill) ? [index] : [];
  });
  return new Set(marking);
}

function isForeign(fill: OldElement | undefined): boolean {
  const pattern = fill?.children.find(({ name }) => name === 'patternFill');
  if (pattern?.attributes['patternType'] !== 'solid') return false;
  const { rgb, theme } = pattern.children.find(({ name }) => name === 'fgColor')?.attributes ?? {};
  // The first colour of a theme is white.
  return rgb === undefined ? (theme ?? '0') !== '0' : !ourFills.has(rgb.slice(-6).toUpperCase());
}

/** Whether cells within the tables of a sheet of ours are marked; those beside them bring their looks along. */
export function hasMarkedCells(file: WorkbookPackage, path: string, marking: ReadonlySet<number>): boolean {
  if (marking.size === 0) return false;
  const tables = readTables(file, path);
  if (tables.kind === 'refused' || tables.value.length === 0) return false;
  const listener = file.readPart(path, new MarkedCells(tables.value, marking));
  return listener.kind === 'read' && listener.value.isFound;
}

/** Listens to a worksheet for a marked cell in one of its tables. */
class MarkedCells implements XmlListener {
  isFound = false;
  readonly #tables: readonly RawTable[];
  readonly #marking: ReadonlySet<number>;

  constructor(tables: readonly RawTable[], marking: ReadonlySet<number>) {
    this.#tables = tables;
    this.#marking = marking;
  }

  open(name: string, { r: reference = '', s: format }: XmlAttributes): void {
    if (this.isFound || name !== 'c' || !this.#marking.has(Number(format ?? 0))) return;
    const place = parseReference(reference);
    if (place === undefined) return;
    const { row, column } = place;
    this.isFound = this.#tables.some(
      ({ top, left, bottom, right }) => row >= top && row <= bottom && column >= left && column <= right,
    );
  }
}
