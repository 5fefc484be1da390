import type { Issue, IssueParams, Place } from '../../survey/issue';
import { municipalities, municipalityByCode } from '../../survey/municipalities';
import { recogniseMunicipality } from '../../survey/municipality-names';
import { visibleText } from '../../survey/visible-text';
import type { RawSheet, RawWorkbook } from '../raw-workbook';
import { cellReference } from '../cell-reference';
import { gridOf, labelKeyOf, plainText } from '../response/raw-cells';
import type { RawGrid } from '../response/raw-cells';

/** Whom to write to: municipalities' codes with their addresses, as read from a list. */
export type Addresses = ReadonlyMap<string, readonly string[]>;

export interface AddressReading {
  readonly addresses: Addresses;
  /** Rows that nobody could be recognised in, guesses, and cells that hold no address. */
  readonly issues: readonly Issue[];
}

/** An address within whatever stands around it: `Kim Larsen <kim@kommune.dk>`, `mailto:kim@kommune.dk`. */
const address = /[^\s<>()[\],;:"@]+@[^\s<>()[\],;:"@]+\.[\p{L}\d-]{2,}/gu;

const codeHeader = /^(?:kommune|kom)?(?:kode|nr|nummer)$/u;
const nameHeader = /^(?:kommune|kommunens?navn|kommunenavn|navn|myndighed|organisation|region)/u;
const mailHeader = /^(?:e?mail|epost|mail)/u;

/**
 * Reads a list of addresses as people keep it: any sheet, any order of columns, with or without headers, the municipality
 * by code or by name, forgiving of spelling. Several rows of one municipality are several addresses.
 */
export function readAddresses(workbook: RawWorkbook): AddressReading {
  const found = new Map<string, string[]>();
  const issues: Issue[] = [];
  for (const sheet of workbook.sheets.filter(({ hidden }) => !hidden)) readSheet(sheet, found, issues);
  return { addresses: found, issues };
}

/** The municipalities without an address, in the order of their codes. */
export function withoutAddress(addresses: Addresses): readonly string[] {
  return municipalities.map(({ code }) => code).filter((code) => !addresses.has(code));
}

function readSheet(sheet: RawSheet, found: Map<string, string[]>, issues: Issue[]): void {
  const grid = gridOf(sheet);
  const columns = columnsOf(grid);
  if (columns === null) return;
  for (const [row, cells] of grid) {
    if (row === columns.header) continue;
    const text = (column: number | undefined): string =>
      column === undefined ? '' : visibleText(plainText(cells.get(column)));
    const place = (column: number): Place => ({ sheet: sheet.name, cell: cellReference(row, column) });
    const mail = text(columns.mail);
    const addresses = [...mail.matchAll(address)].map(([one]) => one);
    // "Aarhus Kommune <post@aarhus.dk>" in one cell says both.
    const written = text(columns.name) || text(columns.code) || mail.replace(address, ' ');
    const about = municipalityOf(text(columns.code), written);
    const said = saidOfRow({ mail, addresses, written: written.trim(), about });
    if (said !== null) {
      const { problem, column } = said;
      const at = column === 'mail' ? columns.mail : (columns.name ?? columns.code ?? columns.mail);
      issues.push({ ...problem, severity: 'warning', where: place(at) });
    }
    if (about !== undefined && addresses.length > 0) {
      found.set(about.code, withNew(found.get(about.code) ?? [], addresses));
    }
  }
}

function withNew(known: readonly string[], more: readonly string[]): string[] {
  const all = [...known];
  for (const one of more) {
    if (!all.some((other) => other.toLowerCase() === one.toLowerCase())) all.push(one);
  }
  return all;
}

type RowProblem = {
  readonly [C in 'address-unread' | 'address-municipality-unknown' | 'municipality-guessed']: {
    readonly code: C;
    readonly params: IssueParams[C];
  };
}['address-unread' | 'address-municipality-unknown' | 'municipality-guessed'];

/** What is to be said of a row; null for one that is as it should be, and for one that is about nobody. */
function saidOfRow({
  mail,
  addresses,
  written,
  about,
}: {
  mail: string;
  addresses: readonly string[];
  written: string;
  about: NamedMunicipality | undefined;
}): { readonly problem: RowProblem; readonly column: 'mail' | 'name' } | null {
  if (about === undefined) {
    if (addresses.length === 0) return null;
    const params = { text: written, address: addresses.join(', ') };
    return { problem: { code: 'address-municipality-unknown', params }, column: 'name' };
  }
  if (addresses.length === 0) {
    if (mail === '') return null;
    return {
      problem: { code: 'address-unread', params: { text: mail, municipality: about.name } },
      column: 'mail',
    };
  }
  if (about.exact) return null;
  const params = { text: written, municipality: about.name };
  return { problem: { code: 'municipality-guessed', params }, column: 'name' };
}

interface NamedMunicipality {
  readonly code: string;
  readonly name: string;
  readonly exact: boolean;
}

/** The municipality of a row: by its code (its leading zero forgiven), else by its name, else by a close name. */
function municipalityOf(code: string, named: string): NamedMunicipality | undefined {
  const byCode = [code, named]
    .map((text) => /^(\d{3,4})(?!\d)/u.exec(text)?.[1])
    .map((digits) => (digits === undefined ? undefined : municipalityByCode(digits.padStart(4, '0'))))
    .find((one) => one !== undefined);
  if (byCode !== undefined) return { ...byCode, exact: true };
  const recognised = recogniseMunicipality(named);
  return recognised && { ...recognised.municipality, exact: recognised.exact };
}

interface Columns {
  /** The row of the headers; null when there are none. */
  readonly header: number | null;
  readonly mail: number;
  readonly name: number | undefined;
  readonly code: number | undefined;
}

/** Which column holds what: by what stands in it, and by its header where two hold the same. */
function columnsOf(grid: RawGrid): Columns | null {
  const all = [...new Set([...grid.values()].flatMap((cells) => [...cells.keys()]))].sort((a, b) => a - b);
  const texts = (column: number): readonly string[] =>
    [...grid.values()]
      .map((cells) => visibleText(plainText(cells.get(column))))
      .filter((text) => text !== '');
  const header = headerRow(grid);
  const most = (
    isOne: (text: string) => boolean,
    pattern: RegExp,
    taken: readonly (number | undefined)[] = [],
  ): number | undefined => {
    const counts = all
      .filter((column) => !taken.includes(column))
      .map((column) => ({
        column,
        count: texts(column).filter(isOne).length,
        isCalledSo: pattern.test(labelKeyOf(grid.get(header ?? 0)?.get(column)) ?? ''),
      }))
      .filter(({ count }) => count > 0)
      .sort((a, b) => Number(b.isCalledSo) - Number(a.isCalledSo) || b.count - a.count);
    return counts[0]?.column;
  };
  const mail = most((text) => text.search(address) >= 0, mailHeader);
  if (mail === undefined) return null;
  const code = most((text) => municipalityOf(text, '') !== undefined, codeHeader, [mail]);
  const name = most((text) => /\p{L}/u.test(text) && recogniseMunicipality(text) !== undefined, nameHeader, [
    mail,
    code,
  ]);
  return { header, mail, code, name };
}

/** The first row that calls a column E-mail, or Kommune, and holds no address itself. */
function headerRow(grid: RawGrid): number | null {
  for (const [row, cells] of grid) {
    const keys = [...cells.values()].map((value) => labelKeyOf(value) ?? '');
    const hasAddress = [...cells.values()].some((value) => plainText(value).search(address) >= 0);
    if (hasAddress) return null;
    if (keys.some((key) => mailHeader.test(key))) return row;
  }
  return null;
}
