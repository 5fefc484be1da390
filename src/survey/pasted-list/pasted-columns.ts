import { codeOfLabel } from '../label-codes';
import { knownSystem, knownVendor } from '../names/known-names';
import { questions } from '../questionnaire';
import type { AnswerKey, AnyQuestion } from '../questionnaire';
import type { PastedRow } from './pasted-rows';

/** What a column of a pasted table is: a question, what must not come along, or something that no question asks. */
export type PastedColumn =
  | { readonly kind: 'question'; readonly key: AnswerKey }
  | { readonly kind: 'person' | 'unknown'; readonly header: string };

/** Other words that people write over a column. */
const otherHeaders: Readonly<Record<string, AnswerKey>> = {
  itsystem: 'system',
  systemnavn: 'system',
  systemetsnavn: 'system',
  navn: 'system',
  løsning: 'system',
  fagsystem: 'system',
  name: 'system',
  firma: 'vendor',
  leverandørnavn: 'vendor',
  vendor: 'vendor',
  supplier: 'vendor',
  cvr: 'cvr',
  cvrnummer: 'cvr',
  område: 'domain',
  domain: 'domain',
  kle: 'kle',
  pris: 'yearlyPrice',
  årligpris: 'yearlyPrice',
  prisprår: 'yearlyPrice',
  udløb: 'contractExpiry',
  kontraktensudløb: 'contractExpiry',
  udløbsdato: 'contractExpiry',
  opsigelse: 'noticeMonths',
  opsigelsesvarsel: 'noticeMonths',
  senesteudbud: 'lastTendered',
};

const personal = /mail|kontakt|telefon|tlf|ansvarlig|ejer|medarbejder|initialer|person/iu;

const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const keysByHeader = new Map<string, AnswerKey>([
  ...Object.entries(otherHeaders).map(([header, key]) => [plain(header), key] as const),
  ...(questions as readonly AnyQuestion[])
    .filter(({ hidden }) => hidden !== true)
    .map(({ header, key }) => [plain(header), key] as const),
]);

/** The columns that a row of headers names; null when the row is no such row. */
export function headersIn({ cells, isTable }: PastedRow): readonly PastedColumn[] | null {
  const keys = cells.map((cell) => keysByHeader.get(plain(cell)));
  if (!isTable && cells.length < 2) return null;
  // One heading alone may be a system of that name ("Løsning"); the system's own must be among them.
  if (!keys.includes('system') || keys.filter((key) => key !== undefined).length * 2 < cells.length)
    return null;
  return cells.map((header, place) => {
    const key = keys[place];
    if (key !== undefined && keys.indexOf(key) === place) return { kind: 'question', key };
    return { kind: personal.test(header) ? 'person' : 'unknown', header };
  });
}

/** The form of a company at the end of a name. */
const company = /\s(?:A\/S|ApS|AS|IVS|P\/S|K\/S|AB|Ltd\.?|GmbH|Inc\.?|S\/I)\.?$/iu;

/** Whether a cell names a vendor, as far as the cell alone tells. */
export function isVendorLike(cell: string): boolean {
  return company.test(cell) || (knownVendor(cell) !== undefined && knownSystem(cell) === undefined);
}

/** Whether a cell names an area of work. */
export function isDomain(cell: string): boolean {
  return codeOfLabel('domain', cell) !== undefined;
}

/** An address or a telephone number of a person; neither belongs in an answer. */
export function isPersonal(cell: string): boolean {
  return /\S@\S+\.\S/u.test(cell) || /^(?:tlf\.?|telefon)/iu.test(cell);
}

/**
 * Which column of a table without headers holds the vendors: the one with most names of vendors, when it has more of
 * them than of systems; undefined when none does.
 */
export function vendorColumn(rows: readonly PastedRow[]): number | undefined {
  const width = Math.max(0, ...rows.map(({ cells }) => cells.length));
  const votes = Array.from({ length: width }, (_, place) =>
    rows.reduce((sum, { cells }) => sum + voteOf(cells[place] ?? ''), 0),
  );
  const most = Math.max(0, ...votes);
  return most === 0 ? undefined : votes.indexOf(most);
}

function voteOf(cell: string): number {
  if (cell === '') return 0;
  if (isVendorLike(cell)) return 1;
  return knownSystem(cell) === undefined ? 0 : -1;
}
