import type { ConsolidationInput } from '../../src/consolidation/consolidate';
import type { Submission } from '../../src/consolidation/submission';
import type { Issue } from '../../src/survey/issue';
import type { Answers } from '../../src/survey/registration';
import { aSubmission } from './data-set';
import { aMadeUp, aRegistration } from './registration';

/** What a test says of one file: who sent it, which submission it is, and the answers of each row. */
export interface FileSketch extends Partial<Omit<Submission, 'registrations'>> {
  readonly rows?: readonly Answers[];
  readonly issues?: readonly Issue[];
  /** How many of the rows, the first ones, are made up. */
  readonly invented?: number;
}

/** A file that was read without problems, unless the sketch has some. */
export function anInput({
  rows = [{ system: 'Sagsys' }],
  issues = [],
  invented = 0,
  ...parts
}: FileSketch = {}): ConsolidationInput {
  const municipality = parts.municipality ?? '0751';
  const registrations = rows.map((answers, index) => ({
    ...(index < invented ? aMadeUp({ answers }) : aRegistration({ answers })),
    sheet: 'Registreringer',
    row: index + 2,
  }));
  const submission = { ...aSubmission(municipality, registrations), ...parts };
  const count = registrations.length;
  return {
    file: submission.file,
    reading: { submission, issues, rows: { read: count, kept: count, rejected: 0 } },
  };
}

/** A file that was refused. */
export function aRefusedInput(file: string, read = 0): ConsolidationInput {
  const issues: readonly Issue[] = [
    { code: 'registrations-missing', severity: 'error', where: { file }, params: {} },
  ];
  return { file, reading: { submission: null, issues, rows: { read, kept: 0, rejected: read } } };
}
