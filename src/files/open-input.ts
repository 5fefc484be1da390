import { withDistinctNames } from '../consolidation/distinct-names';
import type { Issue, IssueCode } from '../survey/issue';
import type { RawWorkbook } from '../workbook/raw-workbook';
import type { ArchivedFile } from './archive/read-zip';
import { Content } from './content';
import { formatOf, formatWithin, type NamedFormat, openAs, spreadsheetEndings } from './formats';
import type { MailAttachment, MailContent } from './mail/mail-content';
import type { Opened } from './opened';
import { type Problem, refusalOf } from './outcome';

/** One workbook found in what was picked, or one file that should have been one. */
export interface InputFile {
  /** The way to it: `indbakke.zip › mail.eml › Besvarelse.xlsx`. */
  readonly file: string;
  readonly content:
    | { readonly kind: 'workbook'; readonly workbook: RawWorkbook }
    | { readonly kind: 'refused'; readonly issues: readonly Issue[] };
}

const megabyte = 1024 * 1024;
/** What one picked file may hold in all, however it is nested. */
const limits = { depth: 6, files: 2_000, bytes: 1024 * megabyte } as const;

/**
 * Every workbook in a file that someone picked or sent: the file itself, or what is in a mail or an archive.
 * Files are known by their content. What should have been a workbook and is not comes back as refused, with
 * the reason; pictures and other attachments of a mail are left out.
 */
export async function openInput(name: string, bytes: Uint8Array): Promise<readonly InputFile[]> {
  const opening = new Opening();
  const found = await opening.open(cleanName(name), bytes, 'picked', 0);
  return withDistinctNames(
    found,
    ({ file }) => file,
    (one, use) => (use === 1 ? one : renamed(one, `${one.file} (${use})`)),
  );
}

/** Where a file was found decides what is said of one that is no workbook. */
type Origin = 'picked' | 'archive' | 'mail';

interface Place {
  /** The way to it. */
  readonly file: string;
  readonly origin: Origin;
  /** In how many archives and mails it is. */
  readonly depth: number;
}

class Opening {
  #files = 0;
  #bytes = 0;
  /** Whether the mail being opened, or a mail attached to it, links to a shared file. */
  #linked = false;

  async open(file: string, bytes: Uint8Array, origin: Origin, depth: number): Promise<readonly InputFile[]> {
    const content = new Content(bytes);
    return this.#openAs(formatOf(content), content, { file, origin, depth });
  }

  async #openAs(format: NamedFormat, content: Content, place: Place): Promise<readonly InputFile[]> {
    this.#files += 1;
    this.#bytes += content.bytes.length;
    const { file, origin } = place;
    if (this.#files > limits.files) return [refusedFile(file, tooManyFiles)];
    if (this.#bytes > limits.bytes)
      return [refusedFile(file, { code: 'file-unpacks-too-large', params: {} })];
    if (format.shadow === true && origin !== 'picked') return [];
    return this.#take(await openAs(format, content), place);
  }

  async #take(opened: Opened, place: Place): Promise<readonly InputFile[]> {
    const { file, origin, depth } = place;
    switch (opened.kind) {
      case 'workbook':
        return [{ file, content: opened }];
      case 'archive':
        return depth < limits.depth ? this.#openArchive(opened.files, place) : [refusedFile(file, tooDeep)];
      case 'mail':
        return depth < limits.depth ? this.#openMail(opened.mail, place) : [refusedFile(file, tooDeep)];
      case 'envelope':
        return this.open(file, opened.bytes, origin, depth);
      case 'refused':
        if (origin === 'mail' && opened.problem.code === 'file-link-only') {
          this.#linked = true;
          return [];
        }
        return origin === 'mail' && isBystander(opened.problem, file)
          ? []
          : [refusedFile(file, opened.problem)];
    }
  }

  async #openArchive(
    files: readonly ArchivedFile[],
    { file, origin, depth }: Place,
  ): Promise<readonly InputFile[]> {
    const found: InputFile[] = [];
    for (const entry of files) {
      const inner = `${file} › ${cleanName(entry.path)}`;
      const content = entry.unpack();
      if (content.kind === 'refused') found.push(refusedFile(inner, content.problem));
      else
        found.push(
          ...(await this.open(inner, content.value, origin === 'mail' ? 'mail' : 'archive', depth + 1)),
        );
      if (this.#isFull()) break;
    }
    if (found.length > 0 || origin === 'mail') return found;
    return [refusedFile(file, { code: 'archive-without-workbook', params: {} })];
  }

  async #openMail(mail: MailContent, place: Place): Promise<readonly InputFile[]> {
    const { file, origin } = place;
    this.#linked = mail.linksToSharedFile || (origin === 'mail' && this.#linked);
    const found: InputFile[] = [];
    for (const [index, attachment] of mail.attachments.entries()) {
      found.push(...(await this.#openAttachment(attachment, index, place)));
      if (this.#isFull()) break;
    }
    // A mail attached to a mail need not hold a workbook, as long as one of them does.
    if (found.length > 0 || origin === 'mail') return withoutThreadBelow(found);
    const code = this.#linked ? 'mail-link-only' : 'mail-without-workbook';
    return [refusedFile(file, { code, params: {} })];
  }

  async #openAttachment(
    { name, content }: MailAttachment,
    index: number,
    { file, depth }: Place,
  ): Promise<readonly InputFile[]> {
    const inner = `${file} › ${cleanName(name) || `#${index + 1}`}`;
    const place: Place = { file: inner, origin: 'mail', depth: depth + 1 };
    switch (content.kind) {
      case 'damaged':
        return [refusedFile(inner, { code: 'file-damaged', params: {} })];
      case 'mail':
        return this.#take(content, place);
      case 'file': {
        const bytes = new Content(content.bytes);
        const format = formatWithin(bytes, content.isMail === true);
        // What is in an envelope stands in the mail itself, for those who sent it and for those who look for it.
        return this.#openAs(
          format,
          bytes,
          format.envelope === true ? { file, origin: 'mail', depth } : place,
        );
      }
    }
  }

  #isFull(): boolean {
    return this.#files > limits.files || this.#bytes > limits.bytes;
  }
}

/** A long thread of mails below a workbook that was read hides nothing that was meant to be sent. */
function withoutThreadBelow(found: readonly InputFile[]): readonly InputFile[] {
  if (!found.some(({ content }) => content.kind === 'workbook')) return found;
  return found.filter(
    ({ content }) =>
      content.kind === 'workbook' || content.issues.some(({ code }) => code !== 'archive-too-deep'),
  );
}

const tooDeep: Problem = { code: 'archive-too-deep', params: { max: limits.depth } };
const tooManyFiles: Problem = { code: 'archive-too-many-files', params: { max: limits.files } };

const bystanders: readonly IssueCode[] = [
  'file-other-kind',
  'file-no-workbook',
  'file-unknown',
  'file-empty',
];

/**
 * Whether something in a mail only came along: signatures, pictures, letters. What is called a workbook was
 * meant to be one.
 */
function isBystander({ code }: { readonly code: IssueCode }, file: string): boolean {
  return (
    bystanders.includes(code) && !spreadsheetEndings.some((ending) => file.toLowerCase().endsWith(ending))
  );
}

function refusedFile(file: string, problem: Problem): InputFile {
  return { file, content: { kind: 'refused', issues: [refusalOf(file, problem)] } };
}

/** A name from outside, fit to be shown on one line: no control or direction marks, not endless. */
function cleanName(name: string): string {
  return name
    .replace(/[\p{Cc}\p{Cf}\p{Surrogate}\u2028\u2029]/gu, '')
    .trim()
    .slice(0, 200);
}

function renamed({ content }: InputFile, file: string): InputFile {
  if (content.kind === 'workbook') return { file, content };
  const issues = content.issues.map((issue) => ({ ...issue, where: { ...issue.where, file } }));
  return { file, content: { kind: 'refused', issues } };
}
