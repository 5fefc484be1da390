import { readZip } from './archive/read-zip';
import type { Content } from './content';
import { readEml } from './mail/read-eml';
import { readMsg } from './mail/read-msg';
import type { MailContent } from './mail/mail-content';
import { type Opened, openedAs } from './opened';
import type { Problem } from './outcome';
import { hasPart, hasStream, openDocumentType, rootOf } from './recognise/by-parts';
import { isImage, isOldSheet, isLink, isText, looksLikeMail } from './recognise/by-start';
import { readWorkbook } from './xlsx/reading/read-workbook';

/** One kind of file: how it is known, what it is called, and what it gives. */
export interface Format {
  /** By its content; those before it in the table are known not to fit. */
  readonly recognise: (content: Content) => boolean;
  /** How the names of its files end. */
  readonly endings?: readonly string[];
  /** Let through by the file picker: the endings that people are told of; none when it only gets its verdict. */
  readonly offered?: readonly string[];
  /** A kind of spreadsheet: what is called so was meant as an answer, also in a mail. */
  readonly spreadsheet?: true;
  /** What is in it. A format without is told by its word, unless it has a sentence of its own. */
  readonly open?: (content: Content) => Opened | Promise<Opened>;
  /** The sentence of its own that refuses it. */
  readonly why?: (content: Content) => Problem;
}

const sentence =
  (problem: Problem): (() => Problem) =>
  () =>
    problem;

/**
 * Every kind of file that is told from others, in the order in which they are looked for. The words for it are in
 * the texts, under the same name.
 */
const table = {
  empty: { recognise: ({ bytes }) => bytes.length === 0, why: sentence({ code: 'file-empty', params: {} }) },
  damaged: {
    recognise: ({ zip, compound }) => zip?.kind === 'refused' || compound?.kind === 'refused',
    why: ({ zip, compound }) => {
      const container = zip ?? compound;
      return container?.kind === 'refused' ? container.problem : { code: 'file-damaged', params: {} };
    },
  },
  'open-document-sheet': {
    recognise: (content) => openDocumentType(content)?.startsWith('spreadsheet') === true,
    endings: ['.ods'],
    offered: [],
    spreadsheet: true,
    why: sentence({ code: 'file-open-document', params: {} }),
  },
  'open-document': {
    recognise: (content) => openDocumentType(content) !== undefined,
    endings: ['.odt', '.odp'],
  },
  xlsx: {
    recognise: (content) =>
      hasPart(content, /^(?:\[Content_Types\]\.xml|_rels\/\.rels|META-INF\/manifest\.xml|xl\/.*\.xml)$/i),
    endings: ['.xlsx', '.xlsm', '.xlsb'],
    offered: ['.xlsx'],
    spreadsheet: true,
    open: ({ zip }) =>
      zip?.kind === 'read'
        ? openedAs(readWorkbook(zip.value), (workbook) => ({ kind: 'workbook', workbook }))
        : unopened,
  },
  zip: {
    recognise: ({ zip }) => zip !== null,
    endings: ['.zip'],
    offered: ['.zip'],
    open: ({ zip }) =>
      zip?.kind === 'read' ? openedAs(readZip(zip.value), (files) => ({ kind: 'archive', files })) : unopened,
  },
  'outlook-mail': {
    recognise: (content) => hasStream(content, '__properties_version1.0'),
    endings: ['.msg'],
    offered: ['.msg'],
    open: (content) => {
      const root = rootOf(content);
      return root === undefined ? unopened : asMail(readMsg(root));
    },
  },
  encrypted: {
    recognise: (content) => hasStream(content, 'EncryptedPackage'),
    why: sentence({ code: 'file-encrypted', params: {} }),
  },
  'old-excel': {
    recognise: (content) =>
      hasStream(content, 'Workbook') ||
      hasStream(content, 'Book') ||
      isOldSheet(content.bytes) ||
      /^<\?mso|^<\?xml[^>]*>\s*<\?mso-application progid="Excel/i.test(content.start),
    endings: ['.xls'],
    offered: [],
    spreadsheet: true,
    why: sentence({ code: 'file-old-format', params: {} }),
  },
  word: {
    recognise: (content) => hasStream(content, 'WordDocument') || content.start.startsWith('{\\rtf'),
    endings: ['.doc', '.docx', '.rtf'],
  },
  powerpoint: {
    recognise: (content) => hasStream(content, 'PowerPoint Document'),
    endings: ['.ppt', '.pptx'],
  },
  link: {
    recognise: ({ start }) => isLink(start),
    endings: ['.url', '.lnk', '.webloc', '.gsheet'],
    why: sentence({ code: 'file-link-only', params: {} }),
  },
  pdf: { recognise: ({ start }) => start.startsWith('%PDF'), endings: ['.pdf'] },
  image: { recognise: ({ start }) => isImage(start), endings: ['.png', '.jpg', '.gif'] },
  'web-page': {
    recognise: ({ start }) => /^<(?:!doctype html|html|head|table|meta)\b/i.test(start),
    endings: ['.htm', '.html'],
  },
  mail: {
    recognise: ({ start }) => looksLikeMail(start),
    endings: ['.eml'],
    offered: ['.eml'],
    open: async ({ bytes }) => openedAs(await readEml(bytes), asMail),
  },
  'plain-text': {
    recognise: ({ compound, start }) => compound === null && isText(start),
    endings: ['.txt', '.csv'],
  },
  unknown: { recognise: () => true, why: sentence({ code: 'file-unknown', params: {} }) },
} as const satisfies Record<string, Format>;

/** What the table cannot come to: a file is opened as what it was recognised as. */
const unopened: Opened = { kind: 'refused', problem: { code: 'file-unknown', params: {} } };

function asMail(mail: MailContent): Opened {
  return { kind: 'mail', mail };
}

export type FormatName = keyof typeof table;

/** A format with the name that its words stand under. */
export interface NamedFormat extends Format {
  readonly name: FormatName;
}

const formats: readonly NamedFormat[] = Object.entries<Format>(table).map(([name, format]) => ({
  ...format,
  name: name as FormatName,
}));

/** What a file is, by its content; its name is not asked. */
export function formatOf(content: Content): NamedFormat {
  return formats.find((format) => format.recognise(content)) ?? { ...table.unknown, name: 'unknown' };
}

/** Opens a file as what it was recognised as. */
export async function openAs(format: NamedFormat, content: Content): Promise<Opened> {
  return format.open === undefined
    ? { kind: 'refused', problem: whyNot(format, content) }
    : format.open(content);
}

/** Why a file of this kind is no workbook. */
export function whyNot(format: NamedFormat, content: Content): Problem {
  return format.why?.(content) ?? { code: 'file-other-kind', params: { kind: format.name } };
}

/** The endings of the files that can be sent, as people are told them. */
export const offeredEndings: readonly string[] = formats.flatMap(({ offered = [] }) => offered);

/** The endings that a file picker lets through. */
export const pickedEndings: readonly string[] = endingsOf(({ offered }) => offered !== undefined);

/** The endings by which a file was meant to be a workbook, whatever it is. */
export const spreadsheetEndings: readonly string[] = endingsOf(({ spreadsheet }) => spreadsheet === true);

/** The formats that are told by their word. */
export const toldByWord: readonly FormatName[] = formats
  .filter(({ why }) => why === undefined)
  .map(({ name }) => name);

function endingsOf(wanted: (format: Format) => boolean): readonly string[] {
  return formats.filter(wanted).flatMap(({ endings = [] }) => endings);
}
