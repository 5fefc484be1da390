import type { IsoDateTime } from '../../survey/calendar';
import { parseDanishDate } from '../../survey/danish-notation';
import type { Issue, Place } from '../../survey/issue';
import { schemaVersion as knownVersion } from '../../survey/questionnaire';
import type { Respondent } from '../../survey/registration';
import { visibleText } from '../../survey/visible-text';
import { cellReference } from '../cell-reference';
import type { RawRange, RawSheet, RawValue, RawWorkbook } from '../raw-workbook';
import type { RegistrationsPlace } from './registrations-place';
import type { RawGrid } from './raw-cells';
import { gridOf, holdsNoAnswers, labelKey, labelKeyOf, plainText } from './raw-cells';
import { firstLikelySerial, lastLikelySerial } from './kinds';
import { respondentLabels, respondentSheet, wholeMunicipality } from './response-format';
import type { RespondentLabel } from './response-format';
import { momentOfSerial } from '../raw/serial-clock';

/** A label's value, and where it stands (or would stand). */
export interface LabelledCell {
  readonly text: string;
  readonly value: RawValue | undefined;
  readonly where: Place;
}

type Labelled = ReadonlyMap<RespondentLabel, LabelledCell>;

const labelByKey = new Map<string, RespondentLabel>(
  (Object.keys(respondentLabels) as RespondentLabel[]).map((label) => [
    labelKey(respondentLabels[label]),
    label,
  ]),
);

/**
 * Finds the labels of Besvarelse, each with the value to the right of it: on the sheet of that name, else on the sheet
 * that has most of them; one that is filled in goes before one that is not. On the sheet of the registrations only what stands above them is looked at.
 *
 * @returns null when no sheet says which municipality this is
 */
export function findRespondent(
  workbook: RawWorkbook,
  registrations: readonly RegistrationsPlace[],
): Labelled | null {
  const found = workbook.sheets
    .filter((sheet) => !holdsNoAnswers(sheet))
    .map((sheet) => ({
      named: labelKey(sheet.name) === labelKey(respondentSheet),
      labels: labelsOf(sheet, registrations.find((place) => place.sheet === sheet)?.headerRow ?? Infinity),
    }))
    .filter(({ labels }) => labels.has('municipality') || labels.has('code'))
    .sort(
      (a, b) =>
        Number(isFilledIn(b.labels)) - Number(isFilledIn(a.labels)) ||
        Number(b.named) - Number(a.named) ||
        b.labels.size - a.labels.size,
    );
  return found[0]?.labels ?? null;
}

/** Whether a form says which municipality it is; an empty original beside a filled copy does not. */
function isFilledIn(labels: Labelled): boolean {
  return (labels.get('municipality')?.text ?? '') !== '' || (labels.get('code')?.text ?? '') !== '';
}

/**
 * The labels of a sheet with what stands beside them. Where labels take up two columns, as merged cells do, nothing
 * stands in the second of them: then all answers are further to the right.
 */
function labelsOf(sheet: RawSheet, beforeRow: number): Labelled {
  const nearest = labelsWithAnswers(sheet, beforeRow, 1);
  const isBlank = (labels: Labelled): boolean => [...labels.values()].every(({ text }) => text === '');
  if (nearest.size === 0 || !isBlank(nearest)) return nearest;
  const further = labelsWithAnswers(sheet, beforeRow, 2);
  return isFilledIn(further) ? further : nearest;
}

function labelsWithAnswers(sheet: RawSheet, beforeRow: number, away: 1 | 2): Labelled {
  const labels = new Map<RespondentLabel, LabelledCell>();
  const grid = gridOf(sheet);
  // Column A is where the labels belong; the rest of the sheet is only asked when they are not there.
  const cells = sheet.cells.filter(({ row }) => row < beforeRow);
  const inColumnA = cells.filter(({ column }) => column === 1);
  const elsewhere = cells.filter(({ column }) => column !== 1);
  for (const { row, column, value } of [...inColumnA, ...elsewhere]) {
    const label = labelByKey.get(labelKeyOf(value) ?? '');
    if (label === undefined || labels.has(label)) continue;
    const taken = mergedAt(sheet, row, column);
    const answer = answerBeside(grid, taken, away);
    const beside = grid.get(answer.row)?.get(answer.column);
    // Labels side by side are the header of some table, not a form.
    const neighbours = [beside, grid.get(row)?.get(column - 1)];
    if (neighbours.some((neighbour) => labelByKey.has(labelKeyOf(neighbour) ?? ''))) continue;
    const where = { sheet: sheet.name, cell: cellReference(answer.row, answer.column) };
    labels.set(label, { text: visibleText(plainText(beside)), value: beside, where });
  }
  return labels;
}

/** The cells that a label takes up: its own, or all those that it is merged over. */
function mergedAt({ merges = [] }: RawSheet, row: number, column: number): RawRange {
  return (
    merges.find(({ top, left }) => top === row && left === column) ?? {
      top: row,
      left: column,
      bottom: row,
      right: column,
    }
  );
}

/** The cell to the right of a label; beside one of several rows, the first of them that is filled in. */
function answerBeside(
  grid: RawGrid,
  { top, bottom, right }: RawRange,
  away: number,
): { row: number; column: number } {
  const column = right + away;
  for (let row = top; row <= Math.min(bottom, top + 9); row += 1) {
    if (grid.get(row)?.has(column)) return { row, column };
  }
  return { row: top, column };
}

export type RespondentDetails = Omit<Respondent, 'municipality'> & { readonly schemaVersion: number | null };

/** Reads everything of Besvarelse but the municipality. Missing labels are blank; revision is then 1. */
export function readDetails(labels: Labelled | null): {
  readonly details: RespondentDetails;
  readonly issues: readonly Issue[];
} {
  const issues: Issue[] = [];
  const textOf = (label: RespondentLabel): string => labels?.get(label)?.text ?? '';
  // A name is kept as typed; the rest is matched with something.
  const contact = plainText(labels?.get('contact')?.value);
  const email = textOf('email');
  if (contact === '' && email === '') {
    const where = labels?.get('contact')?.where ?? {};
    issues.push({ code: 'contact-missing', severity: 'warning', where, params: {} });
  }
  const details: RespondentDetails = {
    covers: coveredIn(textOf('covers')),
    contact,
    email,
    date: readMoment(labels, 'date', issues)?.slice(0, 10) ?? null,
    revision: readRevision(labels?.get('revision'), issues),
    submittedAt: readMoment(labels, 'submittedAt', issues),
    schemaVersion: readSchemaVersion(labels?.get('schemaVersion'), issues),
  };
  return { details, issues };
}

/** What an answer covers; '' for all of the municipality, also when nobody asked. */
export function coveredIn(text: string): string {
  return labelKey(text) === labelKey(wholeMunicipality) ? '' : text;
}

function readRevision(cell: LabelledCell | undefined, issues: Issue[]): number {
  if (cell === undefined || cell.text === '') return 1;
  const revision = Number(
    /^(?:r|rev\.?|revision)?\s*(\d{1,6})(?:[.,]0+)?$/iu.exec(cell.text)?.[1] ?? Number.NaN,
  );
  if (revision >= 1) return revision;
  issues.push({
    code: 'revision-unread',
    severity: 'warning',
    where: cell.where,
    params: { text: cell.text },
  });
  return 1;
}

function readSchemaVersion(cell: LabelledCell | undefined, issues: Issue[]): number | null {
  const version = /^\d{1,6}$/.test(cell?.text ?? '') ? Number(cell?.text) : null;
  if (cell !== undefined && version !== null && version > knownVersion) {
    issues.push({
      code: 'schema-newer',
      severity: 'warning',
      where: cell.where,
      params: { version, known: knownVersion },
    });
  }
  return version;
}

function readMoment(
  labels: Labelled | null,
  label: 'date' | 'submittedAt',
  issues: Issue[],
): IsoDateTime | null {
  const cell = labels?.get(label);
  if (cell === undefined || cell.text === '') return null;
  const moment = momentOf(cell);
  if (moment === null) {
    issues.push({
      code: 'respondent-date-unread',
      severity: 'warning',
      where: cell.where,
      params: { field: respondentLabels[label], text: cell.text },
    });
  }
  return moment;
}

function momentOf({ value, text }: LabelledCell): IsoDateTime | null {
  if (value?.kind === 'moment') return value.moment;
  if (value?.kind === 'number') {
    const { number } = value;
    if (number < firstLikelySerial || number > lastLikelySerial) return null;
    return momentOfSerial(number) ?? null;
  }
  const reading = parseDanishDate(text);
  if (reading.kind !== 'date') return null;
  const [, hours = '0', minutes = '00', seconds = '00'] =
    /[T ](?:kl\.? ?)?([01]?\d|2[0-3])[:.]([0-5]\d)(?:[:.]([0-5]\d))?(?:\.\d+)?Z?$/u.exec(text) ?? [];
  return `${reading.date}T${hours.padStart(2, '0')}:${minutes}:${seconds}`;
}
