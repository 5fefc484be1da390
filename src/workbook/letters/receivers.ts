import type { FileRecord } from '../../consolidation/data-set';
import type { PriorDataSet } from '../../consolidation/prior-data-set';
import type { Issue } from '../../survey/issue';
import { municipalities } from '../../survey/municipalities';
import type { Addresses } from './read-addresses';

/** A reminder to a municipality that is missing, or a reply to an answer that has errors. */
export type WriteBackKind = 'reminder' | 'reply';

/** What an analysis knows of what has come in. */
export type Collected = Pick<PriorDataSet, 'submissions' | 'files'>;

/** Whom a draft goes to, before it is written. */
export interface Receiver {
  readonly kind: WriteBackKind;
  /** The code; null when nobody knows whose the answer is. */
  readonly municipality: string | null;
  /** The file that is answered; null for a reminder. */
  readonly record: FileRecord | null;
  readonly to: readonly string[];
}

/**
 * Everybody who is to hear something, by the order of the codes and then of the files. Whoever has sent something that
 * cannot be used hears of that, and is not told that nothing has come.
 *
 * @param addresses a reminder goes there; a reply goes to the address in the answer first
 */
export function receiversOf({ submissions, files }: Collected, addresses: Addresses): readonly Receiver[] {
  const heard = new Set([...submissions, ...files].map(({ municipality }) => municipality));
  const missing = municipalities.filter(({ code }) => !heard.has(code));
  const toSender = ({ municipality, file }: FileRecord): readonly string[] => {
    const stated = (submissions.find((one) => one.file === file)?.email ?? '').trim();
    if (stated !== '') return [stated];
    const listed = addresses.get(municipality ?? '');
    if (listed !== undefined) return listed;
    const other = (submissions.find((one) => one.municipality === municipality)?.email ?? '').trim();
    return other === '' ? [] : [other];
  };
  return [
    ...missing.map(({ code }): Receiver => ({
      kind: 'reminder',
      municipality: code,
      record: null,
      to: addresses.get(code) ?? [],
    })),
    ...files.filter(isToAnswer).map((record): Receiver => ({
      kind: 'reply',
      municipality: record.municipality,
      record,
      to: toSender(record),
    })),
  ];
}

/** Whether there is something for the sender of a file to put right; what has been replaced no longer matters. */
function isToAnswer(record: FileRecord): boolean {
  return record.verdict !== 'replaced' && record.issues.some(isForSender);
}

/** What the analyst alone has to settle is not the sender's business, nor is what was read without doubt. */
export function isForSender({ code, severity }: Issue): boolean {
  return severity !== 'info' && code !== 'submission-waits';
}
