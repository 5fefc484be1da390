import { readZip } from './archive/read-zip';
import { unpackZlib } from './archive/unpack-zlib';
import type { Content } from './content';
import { readCryptographicMessage, unarmoured } from './mail/cryptographic-message';
import { looksLikeAppleMail, looksLikeMail } from './mail/message-form';
import { fileInAppleFile, fileInMacBinary } from './mail/read-apple-file';
import { fileInBinHex, looksLikeBinHex } from './mail/read-binhex';
import { messageInAppleMail } from './mail/read-apple-mail';
import { readEml } from './mail/read-eml';
import { readMailbox } from './mail/read-mailbox';
import { readMsg } from './mail/read-msg';
import { looksLikeTnef, readTnef } from './mail/read-tnef';
import type { MailContent } from './mail/mail-content';
import { type Opened, openedAs } from './opened';
import type { Problem } from './outcome';
import { hasPart, hasStream, openDocumentType, rootOf } from './recognise/by-parts';
import {
  isAppleFile,
  isEncryptedText,
  isImage,
  isLabelledFile,
  isLink,
  isOldSheet,
  isOtherArchive,
  isOutlookData,
  isPgpMessage,
  isRightsManagedMail,
  isSavedPage,
  isText,
  isUnixArchive,
} from './recognise/by-start';
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
  /** Goes along with another file and is none of its own, whatever it is called. */
  readonly shadow?: true;
  /** Put around a message on its way; the people who sent it do not see it, and it has no place of its own. */
  readonly envelope?: true;
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
    endings: ['.ods', '.fods'],
    offered: [],
    spreadsheet: true,
    why: sentence({ code: 'file-open-document', params: {} }),
  },
  'open-document': {
    recognise: (content) => openDocumentType(content) !== undefined,
    endings: ['.odt', '.odp'],
  },
  // Numbers comes before Pages: both have an index, and only Numbers has tables that calculate.
  numbers: {
    recognise: (content) =>
      hasPart(content, /^Index\/CalculationEngine[^/]*\.iwa$/) && hasPart(content, /^Index\/Tables\//),
    endings: ['.numbers'],
    offered: [],
    spreadsheet: true,
  },
  pages: {
    recognise: (content) =>
      hasPart(content, /^(?:Index\/Document\.iwa|Index\.zip|index\.(?:xml|apxl)(?:\.gz)?)$/),
    endings: ['.pages', '.key'],
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
    recognise: (content) =>
      hasStream(content, 'EncryptedPackage') ||
      hasStream(content, '\tDRMContent') ||
      isLabelledFile(content.bytes),
    endings: ['.pfile'],
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
  image: { recognise: ({ bytes }) => isImage(bytes), endings: ['.png', '.jpg', '.gif'] },
  'web-page': {
    recognise: ({ start }) => /^<(?:!doctype html|html|head|table|meta)\b/i.test(start) || isSavedPage(start),
    endings: ['.htm', '.html', '.mht', '.mhtml'],
  },
  'encrypted-mail': {
    recognise: (content) =>
      isRightsManagedMail(content.bytes) ||
      isEncryptedText(content.start) ||
      isPgpMessage(content.bytes) ||
      cryptographic(content)?.kind === 'encrypted',
    endings: ['.p7m', '.rpmsg', '.pgp', '.gpg'],
    offered: [],
    envelope: true,
    why: sentence({ code: 'mail-encrypted', params: {} }),
  },
  'signed-mail': {
    recognise: (content) => cryptographic(content)?.kind === 'signed',
    envelope: true,
    open: (content) => {
      const message = cryptographic(content);
      return message?.kind === 'signed' ? { kind: 'envelope', bytes: message.message } : unopened;
    },
  },
  'packed-mail': {
    recognise: (content) => cryptographic(content)?.kind === 'packed',
    envelope: true,
    open: (content) => {
      const message = cryptographic(content);
      return message?.kind === 'packed'
        ? openedAs(unpackZlib(message.bytes, mostUnpacked), (bytes) => ({ kind: 'envelope', bytes }))
        : unopened;
    },
  },
  signature: {
    recognise: (content) => cryptographic(content)?.kind === 'signature',
    endings: ['.p7s'],
    shadow: true,
  },
  'apple-file': {
    recognise: ({ bytes }) => fileWithin(bytes) !== undefined,
    open: ({ bytes }) => {
      const file = fileWithin(bytes);
      return file === undefined ? unopened : { kind: 'envelope', bytes: file };
    },
  },
  binhex: {
    recognise: ({ start }) => looksLikeBinHex(start) && !looksLikeMail(start),
    endings: ['.hqx'],
    open: ({ bytes }) => {
      const file = fileInBinHex(bytes);
      return file === undefined
        ? { kind: 'refused', problem: { code: 'file-damaged', params: {} } }
        : { kind: 'envelope', bytes: file };
    },
  },
  'apple-notes': { recognise: ({ bytes }) => isAppleFile(bytes), shadow: true },
  tnef: {
    recognise: ({ bytes }) => looksLikeTnef(bytes),
    endings: ['.dat'],
    offered: [],
    open: ({ bytes }) => openedAs(readTnef(bytes), asMail),
  },
  mailbox: {
    recognise: ({ start }) => start.startsWith('From ') && looksLikeMail(start),
    endings: ['.mbox'],
    offered: ['.mbox'],
    open: async ({ bytes }) => {
      const mails = readMailbox(bytes);
      return mails.length > 1 ? { kind: 'archive', files: mails } : openedAs(await readEml(bytes), asMail);
    },
  },
  'apple-mail': {
    recognise: ({ start }) => looksLikeAppleMail(start),
    endings: ['.emlx'],
    offered: ['.emlx'],
    open: async ({ bytes }) => openedAs(await readEml(messageInAppleMail(bytes)), asMail),
  },
  'outlook-data': { recognise: ({ bytes }) => isOutlookData(bytes), endings: ['.pst', '.ost'], offered: [] },
  'other-archive': {
    recognise: ({ bytes }) => isOtherArchive(bytes) || isUnixArchive(bytes),
    endings: ['.7z', '.rar', '.gz', '.tar', '.bz2', '.xz', '.cab', '.zst', '.lzh', '.arj'],
    offered: [],
    why: sentence({ code: 'archive-other-kind', params: {} }),
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

/** What a mail can be unpacked to. */
const mostUnpacked = 150 * 1024 * 1024;

/** The file in one that a Mac has put around it. */
function fileWithin(bytes: Uint8Array): Uint8Array | undefined {
  return isAppleFile(bytes) ? fileInAppleFile(bytes) : fileInMacBinary(bytes);
}

/** Asked for twice by what follows each other in the table; the answer is at the front of the file. */
function cryptographic({ bytes, start }: Content): ReturnType<typeof readCryptographicMessage> {
  return readCryptographicMessage(unarmoured(start, bytes));
}

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

/** Opens what a mail says is a mail; a file that is known by its very bytes is what it is. */
export function formatWithin(content: Content, isMail: boolean): NamedFormat {
  const format = formatOf(content);
  const isKnownByText = ['plain-text', 'unknown', 'web-page', 'link', 'word'].includes(format.name);
  return isMail && isKnownByText ? { ...table.mail, name: 'mail' } : format;
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
