import { distance } from 'fastest-levenshtein';
import { readAnswer } from '../answer-text';
import { isCvrShape } from '../cvr';
import { followingAnswers } from '../followed-answers';
import { repeatedSystems, isSameSystem } from '../names/same-name';
import { cvrsIn } from '../names/name-key';
import { knownSystem } from '../names/known-names';
import { searchSystems } from '../names/search-names';
import type { FoundName } from '../names/search-names';
import { questionOf } from '../questionnaire';
import type { AnswerKey } from '../questionnaire';
import type { Registration } from '../registration';
import { withAnswer } from '../survey-change';
import type { AnswerInput } from '../survey-change';
import { headersIn, isDomain, isPersonal, isVendorLike, vendorColumn } from './pasted-columns';
import type { PastedColumn } from './pasted-columns';
import { pastedRows } from './pasted-rows';
import type { PastedRow } from './pasted-rows';

/** What a pasted line is to the systems that are registered. */
export type LineKind =
  | 'new'
  /** The same system is registered; only what is blank there can be filled in. */
  | 'exists'
  /** An earlier line of the list names it. */
  | 'repeated'
  /** It reads like the text around a list. */
  | 'prose';

/** One line of a pasted list as it is understood. */
export interface ListLine {
  /** Its place among the lines that hold something, from 0. */
  readonly place: number;
  readonly text: string;
  readonly kind: LineKind;
  /** What would be registered, with what follows from a known system or vendor; without an Id of its own. */
  readonly registration: Registration;
  /** The Id of the registration that is the same system; null when there is none. */
  readonly existing: string | null;
  /** A known name that the system's resembles; null when it is known as it stands, or resembles none. */
  readonly similar: string | null;
  /** Cells that answer no question; they come along as a remark. */
  readonly leftOver: readonly string[];
}

export interface ReadList {
  readonly lines: readonly ListLine[];
  /** Headers of columns that no question asks about; what stands in them comes along as a remark. */
  readonly unknownColumns: readonly string[];
  /** Headers of columns about persons, and "@" for addresses without a header; they do not come along. */
  readonly personColumns: readonly string[];
}

/** What is known beside the pasted text. */
export interface ListSurroundings {
  readonly registrations: readonly Registration[];
  readonly thisYear: number;
}

/** A text is no system's name beyond this length, and no system is called by a greeting. */
const longestName = 120;
const greeting = /^(?:hej|kære|hi|hello|dear)\b/iu;
const farewell = /^(?:mvh|vh|dbh|(?:med )?(?:venlig |kærlig |bedste )?hilsen|(?:kind |best )?regards)\b/iu;

/**
 * Reads systems that were pasted from anywhere: one a line, or a table with or without headers. Known systems and vendors
 * bring what follows from them, never over what the list itself says.
 */
export function readPastedList(text: string, around: ListSurroundings): ReadList {
  const rows = pastedRows(text);
  const found = rows.map(headersIn);
  // The words of a mail may stand above the headers, and below the table.
  const top = found.findIndex((columns) => columns !== null);
  const headers = found[top] ?? null;
  const body = rows.filter((_, place) => place !== top || headers === null);
  const isTable = headers === null && body.length > 0 && body.every((row) => row.isTable);
  const vendors = isTable ? vendorColumn(body) : undefined;
  const isBelow = (row: PastedRow): boolean =>
    headers !== null && rows.indexOf(row) > top && (row.isTable || !rows[top]?.isTable);
  const read = body.map((row) =>
    headers !== null && isBelow(row) ? readTableRow(row, headers, around) : readRow(row, vendors, around),
  );
  const repeated = repeatedSystems(read.map(({ registration: { answers } }) => answers));
  const named = (kind: 'person' | 'unknown'): readonly string[] =>
    (headers ?? []).flatMap((column) =>
      column.kind === kind && column.header !== '' ? [column.header] : [],
    );
  const hasAddress = read.some(({ hasPerson }) => hasPerson);
  // What stands below the greeting that ends a mail is who wrote it.
  const end = read.findIndex(({ text: line }) => farewell.test(line.trim()));
  return {
    lines: read.map((row, place) =>
      lineOf(row, place, { isRepeated: repeated.has(place), isAfterEnd: end >= 0 && place >= end }, around),
    ),
    unknownColumns: named('unknown'),
    personColumns: [...named('person'), ...(hasAddress ? ['@'] : [])],
  };
}

interface ReadRow {
  readonly text: string;
  readonly registration: Registration;
  readonly leftOver: readonly string[];
  readonly hasPerson: boolean;
}

function lineOf(
  { text, registration, leftOver }: ReadRow,
  place: number,
  { isRepeated, isAfterEnd }: { isRepeated: boolean; isAfterEnd: boolean },
  { registrations }: ListSurroundings,
): ListLine {
  const { system = '' } = registration.answers;
  const existing =
    registrations.find(({ answers }) => isSameSystem(answers, registration.answers))?.id ?? null;
  const isProse = isAfterEnd || system === '' || greeting.test(text.trim()) || /:\s*$/u.test(text);
  const kind = isProse ? 'prose' : existing !== null ? 'exists' : isRepeated ? 'repeated' : 'new';
  return {
    place,
    text,
    kind,
    registration,
    existing,
    leftOver,
    similar: kind === 'new' ? similarTo(system) : null,
  };
}

/** The known name that a system's resembles, where it is not known as it stands. */
function similarTo(system: string): string | null {
  if (knownSystem(system) !== undefined) return null;
  const { names, isGuess } = searchSystems(system, []);
  if (!isGuess) return null;
  // A search offers whatever is near a word; a line of a list is asked about only where the whole name is near.
  const slips = Math.max(1, Math.floor(system.length / 5));
  const isNear = ({ name, alsoCalled }: FoundName): boolean =>
    [name, alsoCalled ?? name].some((text) => distance(text.toLowerCase(), system.toLowerCase()) <= slips);
  return names.find(isNear)?.name ?? null;
}

function readTableRow(
  { text, cells }: PastedRow,
  columns: readonly PastedColumn[],
  around: ListSurroundings,
): ReadRow {
  const inputs: (readonly [AnswerKey, string])[] = [];
  const leftOver: string[] = [];
  cells.forEach((cell, place) => {
    const column = columns[place] ?? { kind: 'unknown', header: '' };
    if (cell === '' || column.kind === 'person') return;
    if (column.kind === 'question') inputs.push([column.key, cell]);
    else if (!isPersonal(cell)) leftOver.push(column.header === '' ? cell : `${column.header}: ${cell}`);
  });
  return { text, leftOver, hasPerson: false, registration: answered(inputs, leftOver, around) };
}

/** A row without headers: each cell is what it looks like, the first that looks like nothing else is the system. */
function readRow({ text, cells }: PastedRow, vendors: number | undefined, around: ListSurroundings): ReadRow {
  const inputs = new Map<AnswerKey, string>();
  const leftOver: string[] = [];
  const put = (key: AnswerKey, cell: string): void => {
    if (inputs.has(key)) leftOver.push(cell);
    else inputs.set(key, cell);
  };
  const filled = cells.map((cell, place) => ({ cell, place })).filter(({ cell }) => cell !== '');
  const persons = filled.filter(({ cell }) => isPersonal(cell));
  const names: { cell: string; place: number }[] = [];
  for (const entry of filled.filter(({ cell }) => !isPersonal(cell))) {
    const digits = entry.cell.replace(/^(?:cvr|dk)[-.:\s]*(?:nr\.?)?:?/iu, '').replace(/[\s.-]/gu, '');
    if (isCvrShape(digits)) put('cvr', entry.cell);
    else if (isDomain(entry.cell) && filled.length > 1) put('domain', entry.cell);
    else names.push(entry);
  }
  const isVendor = ({ cell, place }: { cell: string; place: number }): boolean =>
    names.length > 1 && (vendors === undefined ? isVendorLike(cell) : place === vendors);
  const vendor = names.find(isVendor);
  const [system, ...rest] = names.filter((entry) => entry !== vendor);
  if (system !== undefined) put('system', system.cell);
  const [second, ...others] = rest;
  if (vendor !== undefined) put('vendor', vendor.cell);
  else if (second !== undefined) put('vendor', second.cell);
  leftOver.push(...(vendor === undefined ? others : rest).map(({ cell }) => cell));
  return {
    text,
    leftOver,
    hasPerson: persons.length > 0,
    registration: answered([...inputs], leftOver, around),
  };
}

const blank: Registration = { id: '', answers: {}, unread: {}, status: 'draft' };

/** A registration with what a line says and what follows from it. */
function answered(
  inputs: readonly (readonly [AnswerKey, string])[],
  leftOver: readonly string[],
  { registrations, thisYear }: ListSurroundings,
): Registration {
  const others = registrations;
  let registration = blank;
  const give = (key: AnswerKey, input: AnswerInput): void => {
    const before = registration;
    registration = withAnswer(registration, key, input);
    for (const [followed, given] of followingAnswers(before, registration, [key], {
      others,
      isTyped: () => true,
    })) {
      registration = withAnswer(registration, followed, given);
    }
  };
  const said = new Map(inputs);
  // What the system's name brings comes first, and the list's own words go over it.
  for (const key of ['system', 'vendor'] as const) {
    const typed = said.get(key);
    if (typed === undefined || (key === 'system' && typed.length > longestName)) continue;
    if (key === 'vendor') {
      const [cvr] = cvrsIn(typed);
      const name = typed.replace(/\s*\((?:\D*)\d{8}\)(?:\s*\(udgået\))?\s*$/iu, '').trim();
      give('vendor', inputOf('vendor', name === '' ? typed : name, thisYear));
      if (cvr !== undefined && !said.has('cvr')) give('cvr', { value: cvr });
    } else give(key, inputOf(key, typed, thisYear));
  }
  for (const [key, typed] of inputs) {
    if (key !== 'system' && key !== 'vendor') give(key, inputOf(key, typed, thisYear));
  }
  if (leftOver.length > 0 && !said.has('remark')) {
    registration = withAnswer(registration, 'remark', { value: leftOver.join('\n').slice(0, 4000) });
  }
  return registration;
}

function inputOf(key: AnswerKey, typed: string, thisYear: number): AnswerInput {
  const reading = readAnswer(questionOf(key), typed, thisYear);
  if (reading.kind === 'blank') return null;
  return reading.kind === 'answer' ? { value: reading.value } : { typed };
}
