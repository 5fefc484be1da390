import { formatDanishDate, formatDanishNumber } from '../../survey/danish-notation';
import { firstTenderYear, largestNumber } from '../../survey/kinds';
import { neverTendered } from '../../survey/vocabularies';
import type { ColumnOfKind, ColumnShape, KindKey } from '../../survey/question';
import type { Answer } from '../../survey/registration';
import { codesOf, labelOf } from '../../survey/vocabularies';
import type { VocabularyKey } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import type { RawValue } from '../raw-workbook';
import { dateOfSerial, serialOf } from '../raw/serial-clock';
import type { NumberFormat, SheetValidation } from '../sheet';
import { listName, listSource, listValues } from './code-lists';
import { cvrFormula, kleFormula, yearFormula } from './validation-formulas';

/** What the cells of one kind look like, hold, allow, and how they are read back. */
interface CellKind<Column extends ColumnShape> {
  /** How the cells are shown, filled in or not. Texts are text cells: nothing typed there is evaluated. */
  format(column: Column): NumberFormat;
  /** Room for the longest word of the header, and for a usual answer. */
  width(column: Column): number;
  /** A valid answer as it stands in a cell. */
  value(answer: Answer, column: Column): string | number;
  /** The rule at the cell, and what is said when it is broken. `cell` is the column's first cell. */
  rule?(column: Column, cell: string): SheetValidation['rule'];
  refusal(column: Column, texts: Texts): string;
  /** A formula for what cannot be an answer; texts are never wrong. */
  wrong?(column: Column, cell: string): string;
  /** The codebook's line on what may stand here. */
  allowed(column: Column, texts: Texts): string;
  /** What is added to the message at the cell. */
  prompt?(texts: Texts): string;
  /** Digits and full stops, which programs like to take for days and hours. */
  readonly isCode?: true;
  /** What a person would have typed where a spreadsheet has kept a number, a moment or a truth value. */
  numberText?(number: number): string;
  momentText?(moment: Moment, thisYear: number): string;
  booleanText?(value: boolean): string;
}

type Moment = Extract<RawValue, { kind: 'moment' }>;

/** Dates before 1950 are numbers in disguise: somebody typed 2026 in a date column and sees 18-07-1905. */
export const firstLikelySerial = serialOf('1950-01-01');
export const lastLikelySerial = serialOf('2200-01-01');

/** Spreadsheets want both ends of a range; these are beyond any real answer. */
const firstDate = serialOf('1990-01-01');
const lastDate = serialOf('2099-12-31');

const asText = (answer: Answer): string => String(answer);
const yesNo = (value: boolean): string => (value ? 'Ja' : 'Nej');
const isDisguised = ({ moment }: Moment): boolean => moment < '1950';

/** What cells with a drop-down list have in common. */
function listed<Column extends ColumnShape>(vocabularyOf: (column: Column) => VocabularyKey) {
  return {
    format: () => 'general' as const,
    rule: (column: Column) => ({ kind: 'list' as const, source: listSource(vocabularyOf(column)) }),
    wrong: (column: Column, cell: string) =>
      `AND(${cell}<>"",COUNTIF(${listName(vocabularyOf(column))},${cell})=0)`,
    allowed: (column: Column) => listValues(vocabularyOf(column)).join(' · '),
    value: (answer: Answer, column: Column) => labelOf(vocabularyOf(column), String(answer)) ?? '',
  };
}

const written = {
  format: () => 'text' as const,
  value: asText,
};

const text: CellKind<ColumnOfKind<'text' | 'longText'>> = {
  ...written,
  width: ({ kind }) => (kind === 'longText' ? 38 : 28),
  rule: ({ maxLength }) => ({ kind: 'textLength', min: 0, max: maxLength }),
  refusal: ({ maxLength }, { responseWorkbook: { errors } }) => errors.tooLong(maxLength),
  allowed: ({ maxLength }, { responseWorkbook: { codebook } }) => codebook.text(maxLength),
};

const numeric = {
  width: () => 19,
  value: Number,
  wrong: ({ min, max }: ColumnOfKind<'number' | 'integer'>, cell: string) => {
    const above = max === undefined ? '' : `,${cell}>${String(max)}`;
    return `AND(${cell}<>"",OR(ISTEXT(${cell}),${cell}<${String(min)}${above}))`;
  },
  numberText: (value: number) => formatDanishNumber(value, 10),
  momentText: (moment: Moment) =>
    isDisguised(moment) ? formatDanishNumber(moment.serial, 10) : formatDanishDate(moment.moment),
};

const kinds: { readonly [K in KindKey]: CellKind<ColumnOfKind<K>> } = {
  text,
  longText: text,
  number: {
    ...numeric,
    format: ({ unit }) => (unit === 'kr' ? 'money' : 'general'),
    rule: ({ min, max = largestNumber }) => ({ kind: 'decimal', min, max }),
    refusal: ({ min, max }, { responseWorkbook: { errors } }) => errors.number(min, max),
    allowed: ({ min, max }, { responseWorkbook: { codebook } }) => codebook.number(min, max),
  },
  integer: {
    ...numeric,
    format: () => 'integer',
    rule: ({ min, max = largestNumber }) => ({ kind: 'whole', min, max }),
    refusal: ({ min }, { responseWorkbook: { errors } }) => errors.integer(min),
    allowed: ({ min }, { responseWorkbook: { codebook } }) => codebook.integer(min),
  },
  uuid: {
    ...written,
    isCode: true,
    width: () => 38,
    refusal: (_column, { responseWorkbook: { errors } }) => errors.uuid,
    allowed: (_column, { responseWorkbook: { codebook } }) => codebook.uuid,
  },
  cvr: {
    ...written,
    isCode: true,
    width: () => 16,
    rule: (_column, cell) => ({ kind: 'custom', formula: cvrFormula(cell) }),
    refusal: (_column, { responseWorkbook: { errors } }) => errors.cvr,
    allowed: (_column, { responseWorkbook: { codebook } }) => codebook.cvr,
  },
  kle: {
    ...written,
    isCode: true,
    width: () => 16,
    rule: (_column, cell) => ({ kind: 'custom', formula: kleFormula(cell) }),
    refusal: (_column, { responseWorkbook: { errors } }) => errors.kle,
    allowed: (_column, { responseWorkbook: { codebook } }) => codebook.kle,
    // 27.30 and 05 lose their zeros when a spreadsheet takes them for numbers.
    numberText: (value) =>
      Number.isInteger(value) ? String(value).padStart(2, '0') : groupAndSubject(value),
  },
  date: {
    format: () => 'date',
    width: () => 16,
    value: (answer) => serialOf(String(answer)),
    rule: () => ({ kind: 'date', min: firstDate, max: lastDate }),
    wrong: (_column, cell) => `ISTEXT(${cell})`,
    refusal: (_column, { responseWorkbook: { errors } }) => errors.date,
    allowed: (_column, { responseWorkbook: { codebook } }) => codebook.date,
    numberText: (value) =>
      value >= firstLikelySerial && value <= lastLikelySerial
        ? formatDanishDate(dateOfSerial(value) ?? '')
        : String(value),
    momentText: (moment) => (isDisguised(moment) ? String(moment.serial) : formatDanishDate(moment.moment)),
  },
  yearOrNever: {
    format: () => 'general',
    width: () => 19,
    value: (answer) => (typeof answer === 'number' ? answer : neverTendered),
    rule: (_column, cell) => ({ kind: 'custom', formula: yearFormula(cell) }),
    refusal: (_column, { responseWorkbook: { errors } }) => errors.yearOrNever(firstTenderYear),
    allowed: (_column, { responseWorkbook: { codebook } }) => codebook.yearOrNever(firstTenderYear),
    momentText: ({ serial, moment }, thisYear) =>
      serial >= firstTenderYear && serial <= thisYear ? String(serial) : moment.slice(0, 4),
  },
  flag: {
    ...listed(() => 'flag'),
    width: () => 16,
    value: () => labelOf('flag', 'yes') ?? '',
    refusal: (_column, { responseWorkbook: { errors } }) => errors.flag,
    booleanText: yesNo,
  },
  rating: {
    ...listed(() => 'rating'),
    width: () => 26,
    // Ratings are digits in the cells; the codebook and the message at the cell spell the scale out.
    value: (answer) => (typeof answer === 'number' ? answer : (labelOf('rating', String(answer)) ?? '')),
    refusal: (_column, { responseWorkbook: { errors } }) => errors.rating,
    allowed: (_column, texts) => scaleOf(texts),
    prompt: scaleOf,
    momentText: (moment) => (isDisguised(moment) ? String(moment.serial) : formatDanishDate(moment.moment)),
  },
  choice: {
    ...listed(({ vocabulary }: ColumnOfKind<'choice'>) => vocabulary),
    width: ({ vocabulary }) =>
      Math.min(
        40,
        Math.max(28, ...codesOf(vocabulary).map((code) => (labelOf(vocabulary, code) ?? '').length)),
      ),
    refusal: (_column, { responseWorkbook: { errors } }) => errors.choice,
    booleanText: yesNo,
  },
};

/** 27.3 as 27.30; a number with more decimals than a KLE number has stays as it is. */
function groupAndSubject(value: number): string {
  const text = value.toFixed(2);
  return Math.abs(Number(text) - value) < 1e-9 ? text.padStart(5, '0') : String(value);
}

/** The scale with its words; the two ways of not rating stand in the cells in Danish. */
function scaleOf({ lists }: Texts): string {
  const words: Readonly<Record<string, string>> = lists.rating;
  return codesOf('rating')
    .map((code) => (/^[1-5]$/.test(code) ? words[code] : labelOf('rating', code)))
    .join(' · ');
}

/** The cells of a column's kind, seen as any kind. */
export function cellKindOf(column: ColumnShape): CellKind<ColumnShape> {
  return kinds[column.kind];
}
