import type { RawWorkbook } from '../workbook/raw-workbook';
import type { ArchivedFile } from './archive/read-zip';
import type { MailContent } from './mail/mail-content';
import type { Outcome, Problem } from './outcome';

/** What a file turns out to be once it is opened: a workbook, something that holds files, or neither. */
export type Opened =
  | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
  | { readonly kind: 'archive'; readonly files: readonly ArchivedFile[] }
  | { readonly kind: 'mail'; readonly mail: MailContent }
  /** A file around one other, which takes its place. */
  | { readonly kind: 'envelope'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused'; readonly problem: Problem };

/** Something that was read, opened as what `hold` makes of it. */
export function openedAs<T>(outcome: Outcome<T>, hold: (value: T) => Opened): Opened {
  return outcome.kind === 'read' ? hold(outcome.value) : outcome;
}
