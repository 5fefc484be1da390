import type { IsoDate, IsoDateTime } from '../survey/calendar';
import type { Registration } from '../survey/registration';

/** One registration with the place it was read from, counted as in Excel. */
export interface SubmittedRegistration extends Registration {
  readonly sheet: string;
  readonly row: number;
}

/** One response workbook, read. */
export interface Submission {
  /** The file as the analyst knows it: its name, with the mail or archive it was found in before it. */
  readonly file: string;
  /** The four-digit code. */
  readonly municipality: string;
  /** How the municipality was recognised; `close-name` is a guess that the analyst should look at. */
  readonly recognisedBy: 'code' | 'name' | 'close-name';
  /** The part of the municipality that is answered for; '' is all of it. */
  readonly covers: string;
  readonly contact: string;
  readonly email: string;
  readonly date: IsoDate | null;
  readonly revision: number;
  readonly submittedAt: IsoDateTime | null;
  readonly schemaVersion: number | null;
  readonly registrations: readonly SubmittedRegistration[];
}
