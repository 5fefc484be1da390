import { sections } from '../../survey/question';
import { questionOf, questions } from '../../survey/questionnaire';
import type { AnyQuestion } from '../../survey/questionnaire';
import type { Registration, Survey } from '../../survey/registration';
import { codesOf, labelOf } from '../../survey/vocabularies';
import type { Texts } from '../../text/da';
import { municipalityByCode } from '../../survey/municipalities';
import { columnLetters } from '../cell-reference';
import type { Band, CellRange, Sheet, SheetCell, WorkbookLayout } from '../sheet';
import { answerCell } from './answer-cell';
import { cellKindOf } from './kinds';
import { bandOf } from './lay-out-registrations';
import { rowOfLabel } from './lay-out-respondent';
import {
  columnIndex,
  lastPreparedRow,
  printSheet,
  registrationsSheet,
  respondentSheet,
} from './response-format';

/** So many systems have a page at the least, and so many more than are registered. */
const leastPages = 30;
const sparePages = 10;

/** A page: label and answer, twice side by side; the last column is for the filter and does not print. */
const widths = [28, 19, 23, 25, 24];
const printColumns = 4;
const filterColumn = 4;

/** So much of a long answer has room; the rest is in the table. */
const roomFor = { line: 80, comment: 48, text: 150 };

/** What stands in one row of a page. */
type PageRow =
  | { readonly kind: 'section'; readonly title: string; readonly band: Band | undefined }
  | { readonly kind: 'pair'; readonly left: AnyQuestion; readonly right: AnyQuestion | null }
  | { readonly kind: 'rating'; readonly rating: AnyQuestion; readonly comment: AnyQuestion }
  | { readonly kind: 'whole'; readonly question: AnyQuestion };

const heights = { title: 22, lead: 14, section: 14.4, pair: 14.4, rating: 26, text: 14.4, long: 26 };

/**
 * A response with the sheet that prints it: one A4 page for each system, made from the table by formulas, blank where
 * nothing is registered. A filter leaves out the pages of rows that name no system; whoever has typed more rows applies it
 * again. A response that is sealed holds the survey alone.
 */
export function withPrintSheet(layout: WorkbookLayout, survey: Survey, texts: Texts): WorkbookLayout {
  if (survey.respondent.submittedAt !== null) return layout;
  return { ...layout, sheets: [...layout.sheets, layOutPrint(survey, texts)] };
}

/** The sheet Udskrift. */
function layOutPrint({ respondent, registrations }: Survey, texts: Texts): Sheet {
  const municipality = municipalityByCode(respondent.municipality ?? '')?.name ?? '';
  const page = pageRows(texts);
  // A title and a line above the questions, and a line below them.
  const height = page.length + 3;
  const pages = Math.max(leastPages, registrations.length + sparePages);
  const places = Array.from({ length: pages }, (_, place) => place);
  const isShown = (place: number): boolean =>
    place === 0 || registrations[place]?.answers.system !== undefined;
  const bottom = pages * height;
  return {
    name: printSheet,
    columns: widths.map((width) => ({ width })),
    rows: [
      [
        { value: texts.responseWorkbook.print.lead, style: 'note' },
        null,
        null,
        null,
        { value: texts.responseWorkbook.print.filter, style: 'header' },
      ],
      ...places.flatMap((place) =>
        onePage({ place, registration: registrations[place], municipality }, page, texts),
      ),
    ],
    merges: [mergeOf(0), ...places.flatMap((place) => pageMerges(page, 1 + place * height))],
    rowHeights: Object.fromEntries([
      [0, 46],
      ...places.flatMap((place) => pageHeights(page, 1 + place * height)),
    ]),
    tabColor: 'band8',
    freeze: { rows: 1, columns: 0 },
    upright: true,
    printArea: { top: 1, left: 0, bottom, right: printColumns - 1 },
    pageBreaks: places.slice(1).map((place) => 1 + place * height),
    filter: {
      range: { top: 0, left: filterColumn, bottom, right: filterColumn },
      shown: texts.responseWorkbook.print.shown,
      hiddenRows: places
        .filter((place) => !isShown(place))
        .map((place) => ({ top: 1 + place * height, bottom: (place + 1) * height })),
    },
    isLocked: true,
  };
}

/** The questions of the form in rows: short ones two and two, each rating with its comment, long texts alone. */
function pageRows(texts: Texts): readonly PageRow[] {
  return sections.flatMap(({ key, title }): readonly PageRow[] => {
    const asked: readonly AnyQuestion[] = (questions as readonly AnyQuestion[]).filter(
      (question) => question.section === key && question.hidden !== true,
    );
    const comment = asked.find((question) => question.key.startsWith('comment:'));
    const rating = asked.find(({ kind }) => kind === 'rating');
    const alone = asked.filter((question) => question !== rating && question !== comment);
    const wide = alone.filter(hasWideAnswers);
    const long = alone.filter(isLong);
    const short = alone.filter((question) => !isLong(question) && !hasWideAnswers(question));
    const [first] = asked;
    return [
      { kind: 'section', title: texts.sectionTitles[key] || title, band: first && bandOf(first) },
      ...wide.map((question): PageRow => ({ kind: 'whole', question })),
      ...short.flatMap((left, index): readonly PageRow[] =>
        index % 2 === 0 ? [{ kind: 'pair', left, right: short[index + 1] ?? null }] : [],
      ),
      ...long.map((question): PageRow => ({ kind: 'whole', question })),
      ...(rating !== undefined && comment !== undefined
        ? [{ kind: 'rating' as const, rating, comment }]
        : []),
    ];
  });
}

/** Whether an answer of its list needs more than half of the page's width. */
function hasWideAnswers(question: AnyQuestion): boolean {
  return (
    question.kind === 'choice' &&
    codesOf(question.vocabulary).some((code) => (labelOf(question.vocabulary, code) ?? '').length > 24)
  );
}

function isLong(question: AnyQuestion): boolean {
  return question.kind === 'longText' || (question.kind === 'text' && question.maxLength > 120);
}

/** What a page is about: the registration at this place of the table, if there is one. */
interface PageAbout {
  readonly place: number;
  readonly registration: Registration | undefined;
  readonly municipality: string;
}

function onePage(
  { place, registration, municipality }: PageAbout,
  page: readonly PageRow[],
  texts: Texts,
): readonly (readonly (SheetCell | null)[])[] {
  const { print } = texts.responseWorkbook;
  const filter: SheetCell = {
    value: place === 0 || registration?.answers.system !== undefined ? print.shown : print.notShown,
    formula:
      place === 0
        ? `"${print.shown}"`
        : `IF(${cellOf('system', place)}="","${print.notShown}","${print.shown}")`,
    style: 'muted',
  };
  const system = registration?.answers.system ?? '';
  const title: SheetCell = {
    value: system === '' ? print.blankTitle : system,
    formula: `IF(${cellOf('system', place)}="","${print.blankTitle}",${cellOf('system', place)}&"")`,
    style: 'title',
  };
  const municipalityCell = `${respondentSheet}!$B$${String(rowOfLabel('municipality') + 1)}`;
  const lead: SheetCell = {
    value: `${print.municipality} ${municipality} · ${print.row} ${String(place + 2)}`,
    formula: `"${print.municipality} "&${municipalityCell}&" · ${print.row} ${String(place + 2)}"`,
    style: 'muted',
  };
  return [
    [title, null, null, null, filter],
    [lead, null, null, null, filter],
    ...page.map((row) => [...cellsOf(row, place, registration, texts), filter]),
    [{ value: print.legend, style: 'printLabel' }, null, null, null, filter],
  ];
}

function cellsOf(
  row: PageRow,
  place: number,
  registration: Registration | undefined,
  texts: Texts,
): readonly (SheetCell | null)[] {
  const answer = (question: AnyQuestion, room = roomFor.line): SheetCell =>
    answerHere(question, place, registration, room);
  switch (row.kind) {
    case 'section':
      return Array.from({ length: printColumns }, (_, column) => ({
        value: column === 0 ? row.title : null,
        style: 'header' as const,
        ...(row.band !== undefined && { band: row.band }),
      }));
    case 'pair':
      return [
        label(row.left),
        answer(row.left),
        row.right === null ? null : label(row.right),
        row.right === null ? null : answer(row.right),
      ];
    case 'rating':
      return [
        { value: texts.responseWorkbook.print.rating, style: 'printLabel' },
        answer(row.rating),
        { value: texts.responseWorkbook.print.comment, style: 'printLabel' },
        answer(row.comment, roomFor.comment),
      ];
    case 'whole':
      return [label(row.question), answer(row.question, roomFor.text), blankInput, blankInput];
  }
}

const blankInput: SheetCell = { value: null, style: 'printAnswer' };

function label({ key, header }: AnyQuestion): SheetCell {
  return { value: questionOf(key).required === true ? `${header} *` : header, style: 'printLabel' };
}

/** An answer as it stands in the table; a blank is nothing, and what has no room is cut. */
function answerHere(
  question: AnyQuestion,
  place: number,
  registration: Registration | undefined,
  room: number,
): SheetCell {
  const cell = cellOf(question.key, place);
  const given = registration?.answers[question.key];
  const format = cellKindOf(question).format(question);
  const line = `SUBSTITUTE(${cell},CHAR(10)," ")`;
  const shown = isLong(question)
    ? `IF(LEN(${cell})>${String(room)},LEFT(${line},${String(room)})&" …",${line})`
    : cell;
  const value =
    given === undefined ? (registration?.unread[question.key] ?? null) : answerCell(question, given).value;
  return {
    value: isLong(question) && typeof value === 'string' ? inOneLine(value, room) : value,
    formula: `IF(${cell}="","",${shown})`,
    style: 'printAnswer',
    // A text format would show the formula itself.
    format: format === 'text' ? 'general' : format,
  };
}

function inOneLine(text: string, room: number): string {
  const line = text.replaceAll('\n', ' ');
  return text.length > room ? `${line.slice(0, room)} …` : line;
}

/** The cell of a registration in the table; it follows when rows are put in, taken out or sorted. */
function cellOf(key: AnyQuestion['key'], place: number): string {
  const column = columnLetters(columnIndex(key) + 1);
  const bottom = String(lastPreparedRow + 1);
  return `INDEX(${registrationsSheet}!$${column}$2:$${column}$${bottom},${String(place + 1)})`;
}

function mergeOf(row: number, left = 0): CellRange {
  return { top: row, left, bottom: row, right: printColumns - 1 };
}

function pageMerges(page: readonly PageRow[], top: number): readonly CellRange[] {
  return [
    mergeOf(top),
    mergeOf(top + 1),
    mergeOf(top + 2 + page.length),
    ...page.flatMap((row, index) => (row.kind === 'whole' ? [mergeOf(top + 2 + index, 1)] : [])),
  ];
}

function pageHeights(page: readonly PageRow[], top: number): readonly (readonly [number, number])[] {
  return [
    [top, heights.title],
    [top + 1, heights.lead],
    ...page.map((row, index) => [top + 2 + index, heightOf(row)] as const),
  ];
}

function heightOf(row: PageRow): number {
  if (row.kind !== 'whole') return heights[row.kind];
  return row.question.kind === 'longText' ? heights.long : heights.text;
}
