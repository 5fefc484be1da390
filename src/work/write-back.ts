import { withDistinctNames } from '../consolidation/distinct-names';
import type { FileRecord } from '../consolidation/data-set';
import type { IsoDate } from '../survey/calendar';
import type { Issue, IssueCode, IssueParams } from '../survey/issue';
import { da } from '../text/da';
import { issueText } from '../text/issue-text';
import { fillLetter } from '../analysis/letter';
import type { Letters } from '../analysis/letter';
import { namesAnother } from '../workbook/letters/other-municipalities';
import type { Addresses } from '../workbook/letters/read-addresses';
import { isForSender, receiversOf } from '../workbook/letters/receivers';
import type { Collected, Receiver, WriteBackKind } from '../workbook/letters/receivers';
import type { NamedBytes } from './input-file';
import { asMade, calledInLetter, draftFile, formFor, letterFolders } from './letter-files';
import type { MadeFile } from './made-file';
import type { Surroundings } from './surroundings';

export interface WriteBackInput {
  /** What the analysis rests on. */
  readonly collected: Collected;
  readonly kinds: readonly WriteBackKind[];
  readonly letters: Letters;
  /** Goes before the addresses that the answers state. */
  readonly addresses: Addresses;
  readonly date: IsoDate;
  readonly zip: string | null;
}

export interface WrittenBack {
  readonly files: readonly MadeFile[];
  readonly drafts: Readonly<Record<WriteBackKind, number>>;
  /** Codes of municipalities, and files of unknown ones, whose draft has no address. */
  readonly withoutAddress: readonly { readonly municipality: string | null; readonly file: string | null }[];
}

/**
 * Drafts to those who are to hear something: a reminder with a prefilled form to each municipality that has not
 * answered, and a reply to the sender of each answer that has errors, cell by cell. No draft names another municipality.
 */
export async function writeBack(
  { collected, kinds, letters, addresses, date, zip }: WriteBackInput,
  { onProgress }: Pick<Surroundings, 'onProgress'>,
): Promise<WrittenBack> {
  const receivers = receiversOf(collected, addresses).filter(({ kind }) => kinds.includes(kind));
  const files: NamedBytes[] = [];
  for (const [index, receiver] of receivers.entries()) {
    onProgress(index, receivers.length);
    files.push(await draftTo(receiver, letters));
  }
  onProgress(receivers.length, receivers.length);
  const count = (kind: WriteBackKind): number => receivers.filter((one) => one.kind === kind).length;
  return {
    files: asMade(
      withDistinctNames(files, ({ name }) => name, numbered),
      zip,
      date,
    ),
    drafts: { reminder: count('reminder'), reply: count('reply') },
    withoutAddress: receivers
      .filter(({ to }) => to.length === 0)
      .map(({ municipality, record }) => ({ municipality, file: record?.file ?? null })),
  };
}

async function draftTo({ kind, municipality, record, to }: Receiver, letters: Letters): Promise<NamedBytes> {
  const kommune = calledInLetter(municipality);
  if (record === null) {
    const form = await formFor(municipality ?? '');
    const letter = fillLetter<'reminder'>(letters.reminder, { kommune, skema: form.name });
    return draftFile(letterFolders.reminder, municipality, { to, letter, form });
  }
  const letter = fillLetter<'reply'>(letters.reply, {
    kommune: kommune === '' ? da.letters.yourMunicipality : kommune,
    fil: fileNamed(record.file, municipality),
    rettelser: correctionLines(record).join('\n'),
  });
  return draftFile(letterFolders[kind], municipality, { to, letter, form: null });
}

/** What a sender called the file; where its name tells of somebody else, it is only the file. */
function fileNamed(file: string, municipality: string | null): string {
  const name = file.split(' › ').at(-1)?.split('/').at(-1) ?? file;
  return namesAnother(name, municipality) ? da.letters.yourFile : name;
}

/** Each thing to put right on a line of its own, with the cell where it stands. */
export function correctionLines({ municipality, issues }: FileRecord): readonly string[] {
  return issues.filter(isForSender).map((issue) => {
    const { sheet, cell } = issue.where;
    const place = da.letters.place(sheet ?? '', cell ?? '');
    const sentence = textToSender(issue);
    const isAboutAnother = namesAnother(sentence, municipality);
    const line = [place, isAboutAnother ? da.letters.checkCell : sentence].filter((part) => part !== '');
    // The sheet is the sender's own, and may be called anything.
    return `- ${namesAnother(place, municipality) ? da.letters.checkCell : line.join(': ')}`;
  });
}

/** The sentence for the one who can put it right; most say the same to everybody. */
function textToSender(issue: Issue): string {
  const own: Readonly<Partial<Record<IssueCode, (params: never) => string>>> = da.letters.toSender;
  const said = own[issue.code] as ((params: IssueParams[IssueCode]) => string) | undefined;
  return said === undefined ? issueText(da, issue) : said(issue.params);
}

function numbered(file: NamedBytes, use: number): NamedBytes {
  return use === 1 ? file : { ...file, name: file.name.replace(/\.eml$/u, ` (${String(use)}).eml`) };
}
