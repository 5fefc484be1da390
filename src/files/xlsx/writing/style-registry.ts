import { lookOf, numberFormatCodes } from '../../../workbook/cell-looks';
import type { CellLook } from '../../../workbook/cell-looks';
import { highlights, ink } from '../../../workbook/palette';
import type { Band, CellStyle, Highlight, NumberFormat, SheetCell } from '../../../workbook/sheet';
import { mainNamespace, xmlAttribute, xmlDeclaration } from './xml';

/** The number formats that the file format knows by an id of its own. */
const builtinIds: Partial<Record<NumberFormat, number>> = { general: 0, text: 49 };
export const firstOwnFormat = 164;

/** A list of XML fragments in which each stands once; `add` gives its place. */
export class Pool {
  readonly items: string[] = [];
  readonly #places = new Map<string, number>();

  constructor(...first: readonly string[]) {
    for (const item of first) this.add(item);
  }

  add(item: string): number {
    const known = this.#places.get(item);
    if (known !== undefined) return known;
    return this.append(item);
  }

  /** The same for one that gets a place of its own, alike or not. */
  append(item: string): number {
    this.#places.set(item, this.items.length);
    return this.items.push(item) - 1;
  }
}

/** Text that a program might take for a formula is marked as text, as if typed behind an apostrophe. */
function looksLikeFormula(value: SheetCell['value']): boolean {
  return typeof value === 'string' && '=+-@'.includes(value.charAt(0)) && value !== '';
}

function fontXml(look: CellLook): string {
  const marks = `${look.bold ? '<b/>' : ''}${look.underline ? '<u/>' : ''}`;
  const size = `<sz val="${look.size ?? 11}"/><color rgb="FF${look.colour ?? ink.body}"/>`;
  return `<font>${marks}${size}<name val="Calibri"/><family val="2"/></font>`;
}

function fillXml(colour: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="FF${colour}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function borderXml(colour: string | undefined): string {
  if (colour === undefined) return '<border><left/><right/><top/><bottom/><diagonal/></border>';
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF${colour}"/></${name}>`;
  return `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border>`;
}

/** The dxf index of a highlight: the order of the palette. */
export function highlightIndex(look: Highlight): number {
  return Object.keys(highlights).indexOf(look);
}

interface KnownFormat {
  plain?: number;
  quoted?: number;
}

/** Collects the formats that cells use, each once, and writes styles.xml. */
export class StyleRegistry {
  readonly codes = new Pool();
  readonly fonts = new Pool(fontXml({}));
  // The first two fills are the file format's own and cannot be chosen.
  readonly fills = new Pool(
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  );
  readonly borders = new Pool(borderXml(undefined));
  readonly formats = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>');
  /** What named looks rest on, and the looks by name. */
  readonly bases = new Pool('<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>');
  readonly named = new Pool('<cellStyle name="Normal" xfId="0" builtinId="0"/>');
  /** The looks of rules and tables; those of our own highlights come first. */
  readonly differences = new Pool(...Object.values(highlights).map(highlightXml));
  readonly tableStyles = new Pool();
  /** Further elements that the part ends with. */
  palette = '';
  /** By style, number format and band: asked for every cell, so nothing is put together for it. */
  readonly #known: Partial<
    Record<CellStyle, Partial<Record<NumberFormat, Partial<Record<Band | 'none', KnownFormat>>>>>
  > = {};

  /** The index of the format a cell gets. */
  indexOf(cell: SheetCell): number {
    const { style = 'text', format = 'general', band = 'none' } = cell;
    const quoted = cell.formula === undefined && looksLikeFormula(cell.value);
    const known = (((this.#known[style] ??= {})[format] ??= {})[band] ??= {});
    return (known[quoted ? 'quoted' : 'plain'] ??= this.formats.add(this.#formatXml(cell, quoted)));
  }

  #formatXml(cell: SheetCell, quoted: boolean): string {
    const look = lookOf(cell);
    const format = cell.format ?? 'general';
    const id = builtinIds[format] ?? firstOwnFormat + this.codes.add(numberFormatCodes[format]);
    const font = this.fonts.add(fontXml(look));
    const fill = look.fill === undefined ? 0 : this.fills.add(fillXml(look.fill));
    const border = this.borders.add(borderXml(look.border));
    const alignment =
      `<alignment${look.horizontal ? ` horizontal="${look.horizontal}"` : ''}` +
      ` vertical="${look.vertical ?? 'top'}"${look.wrap ? ' wrapText="1"' : ''}/>`;
    return (
      `<xf numFmtId="${id}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"` +
      `${quoted ? ' quotePrefix="1"' : ''} applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"` +
      ` applyAlignment="1">${alignment}</xf>`
    );
  }

  /** The part xl/styles.xml; call it after every cell has been written. */
  toXml(): string {
    const list = (name: string, items: readonly string[]): string =>
      items.length === 0 ? '' : `<${name} count="${items.length}">${items.join('')}</${name}>`;
    const codes = this.codes.items.map(
      (code, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${xmlAttribute(code)}"/>`,
    );
    return (
      `${xmlDeclaration}<styleSheet xmlns="${mainNamespace}">${list('numFmts', codes)}` +
      list('fonts', this.fonts.items) +
      list('fills', this.fills.items) +
      list('borders', this.borders.items) +
      list('cellStyleXfs', this.bases.items) +
      list('cellXfs', this.formats.items) +
      list('cellStyles', this.named.items) +
      list('dxfs', this.differences.items) +
      `<tableStyles count="${this.tableStyles.items.length}" defaultTableStyle="TableStyleLight1"` +
      ` defaultPivotStyle="PivotStyleLight16">${this.tableStyles.items.join('')}</tableStyles>` +
      `${this.palette}</styleSheet>`
    );
  }
}

function highlightXml(look: { readonly fill?: string; readonly text: string }): string {
  const fill =
    look.fill === undefined
      ? ''
      : `<fill><patternFill patternType="solid"><fgColor rgb="FF${look.fill}"/><bgColor rgb="FF${look.fill}"/></patternFill></fill>`;
  return `<dxf><font><color rgb="FF${look.text}"/></font>${fill}</dxf>`;
}
