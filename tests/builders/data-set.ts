import type { DataRow, DataSet, FileRecord } from '../../src/consolidation/data-set';
import type { Submission, SubmittedRegistration } from '../../src/consolidation/submission';
import type { IsoDate } from '../../src/survey/calendar';
import type { Answers, Registration } from '../../src/survey/registration';
import { aRegistration } from './registration';

/** One registration of the data set, in the words of a test: who says what about which system. */
export interface RowSketch {
  readonly municipality?: string;
  readonly system?: string;
  readonly vendor?: string | null;
  readonly status?: Registration['status'];
  readonly answers?: Answers;
  readonly unread?: Registration['unread'];
}

/** A row on its own, finished unless it says otherwise; only what the sketch mentions is answered. */
export function aRow(sketch: RowSketch = {}): DataRow {
  const { municipality = '0101', system = 'Sagsys', vendor = 'Fjordsoft' } = sketch;
  const { status = 'finished', answers = {}, unread = {} } = sketch;
  const registration: SubmittedRegistration = {
    ...aRegistration({ answers, unread, status }),
    sheet: 'Registreringer',
    row: 5,
  };
  return {
    municipality,
    submission: aSubmission(municipality, [registration]),
    registration,
    system,
    vendor,
  };
}

/** The rows of several municipalities that each say something about one system, one after the other. */
export function rowsOf(system: string, answers: Readonly<Record<string, Answers>>): readonly DataRow[] {
  return Object.entries(answers).map(([municipality, itsAnswers]) =>
    aRow({ municipality, system, answers: itsAnswers }),
  );
}

export interface DataSetSketch {
  readonly date?: IsoDate;
  readonly rows?: readonly DataRow[];
  /** Municipalities that have sent a workbook without any registration. */
  readonly answeredEmpty?: readonly string[];
  readonly files?: readonly FileRecord[];
}

/** A data set whose submissions follow from its rows: one for each municipality, in the order of the codes. */
export function aDataSet({
  date = '2026-06-15',
  rows = [],
  answeredEmpty = [],
  files = [],
}: DataSetSketch = {}): DataSet {
  const codes = [...new Set([...rows.map(({ municipality }) => municipality), ...answeredEmpty])].toSorted();
  const submissions = codes.map((code) =>
    aSubmission(
      code,
      rows.filter(({ municipality }) => municipality === code).map(({ registration }) => registration),
    ),
  );
  const placed = rows.map((row) => ({
    ...row,
    submission: submissions.find(({ municipality }) => municipality === row.municipality)!,
  }));
  return { date, submissions, rows: placed, files, aliases: [], proposals: [] };
}

/** A submission of a municipality, recognised by its code. */
export function aSubmission(
  municipality: string,
  registrations: readonly SubmittedRegistration[] = [],
): Submission {
  return {
    file: `Besvarelse_${municipality}.xlsx`,
    municipality,
    recognisedBy: 'code',
    covers: '',
    contact: 'Kim Larsen',
    email: 'kim@kommune.test',
    date: '2026-05-01',
    revision: 1,
    submittedAt: '2026-05-01T10:00:00',
    schemaVersion: 1,
    registrations,
  };
}

/** What became of a file; accepted unless said otherwise. */
export function aFileRecord(parts: Partial<FileRecord> = {}): FileRecord {
  return {
    file: 'Besvarelse_0101.xlsx',
    verdict: 'accepted',
    municipality: '0101',
    revision: 1,
    issues: [],
    rows: { read: 0, kept: 0, rejected: 0 },
    ...parts,
  };
}
