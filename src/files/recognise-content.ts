import type { OtherKind } from '../survey/issue';
import { looksLikeZip, readZipDirectory } from './archive/zip-directory';
import { type CompoundEntry, looksLikeCompound, readCompound } from './compound/compound-file';
import { isOutlookMail } from './mail/read-msg';
import type { Problem } from './outcome';

/** What a file is, by its content; its name is not asked. */
export type ContentKind =
  | { readonly kind: 'workbook' | 'archive' | 'mail' }
  | { readonly kind: 'outlook-mail'; readonly root: CompoundEntry }
  | { readonly kind: 'other'; readonly problem: Problem };

/** What tells the parts of an Office or OpenDocument file from other zips. */
const officePart = /^(?:\[Content_Types\]\.xml|_rels\/\.rels|META-INF\/manifest\.xml)$/i;
const looked = 8 * 1024;

/** Recognises what can be opened, and names what cannot. */
export function recogniseContent(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return other({ code: 'file-empty', params: {} });
  if (looksLikeZip(bytes)) return zipKind(bytes);
  if (looksLikeCompound(bytes)) return compoundKind(bytes);
  if (isLink(startOf(bytes))) return other({ code: 'file-link-only', params: {} });
  return textKind(startOf(bytes));
}

function other(problem: Problem): ContentKind {
  return { kind: 'other', problem };
}

function otherKind(kind: OtherKind): ContentKind {
  return other({ code: 'file-other-kind', params: { kind } });
}

function zipKind(bytes: Uint8Array): ContentKind {
  const directory = readZipDirectory(bytes);
  if (directory.kind === 'refused') return other(directory.problem);
  const office = directory.value.some(({ name }) => officePart.test(name.replace(/^\/+/, '')));
  return { kind: office ? 'workbook' : 'archive' };
}

/** The stream by which each program's old files are known, and what to say of them. */
const compoundKinds: readonly (readonly [string, Problem])[] = [
  ['EncryptedPackage', { code: 'file-encrypted', params: {} }],
  ['Workbook', { code: 'file-old-format', params: {} }],
  ['Book', { code: 'file-old-format', params: {} }],
  ['WordDocument', { code: 'file-other-kind', params: { kind: 'word' } }],
  ['PowerPoint Document', { code: 'file-other-kind', params: { kind: 'powerpoint' } }],
];

function compoundKind(bytes: Uint8Array): ContentKind {
  const compound = readCompound(bytes);
  if (compound.kind === 'refused') return other(compound.problem);
  const root = compound.value;
  if (isOutlookMail(root)) return { kind: 'outlook-mail', root };
  const known = compoundKinds.find(([name]) => root.children.some((child) => child.name === name));
  return other(known?.[1] ?? { code: 'file-unknown', params: {} });
}

/** The first kilobytes, one character a byte; without marks of encoding and leading white space. */
function startOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const wide = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  const encoding = wide ? (first === 0xff ? 'utf-16le' : 'utf-16be') : 'windows-1252';
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, looked));
  return text.replace(/^(?:ï»¿)?\s*/, '');
}

const mailHeader =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|x-[\w-]+|delivered-to|reply-to|sender|dkim-signature|arc-seal)[ \t]*:/i;
// eslint-disable-next-line no-control-regex -- a control character is what tells data from text
const binary = /[\x00-\x08\x0E-\x1A\x1C-\x1F]/;
const images = /^(?:\x89PNG|ÿØÿ|GIF8|BM|II\*|MM.\*|RIFF[^]{4}WEBP)/;

function textKind(start: string): ContentKind {
  if (start.startsWith('%PDF')) return otherKind('pdf');
  if (images.test(start)) return otherKind('image');
  if (/^<\?mso|^<\?xml[^>]*>\s*<\?mso-application progid="Excel/i.test(start)) {
    return other({ code: 'file-old-format', params: {} });
  }
  if (/^<(?:!doctype html|html|head|table|meta)\b/i.test(start)) return otherKind('web-page');
  if (start.startsWith('{\\rtf')) return otherKind('word');
  if (looksLikeMail(start)) return { kind: 'mail' };
  if (binary.test(start)) return other({ code: 'file-unknown', params: {} });
  return otherKind('plain-text');
}

/** How a shortcut of Windows begins: the length of its header, and the class of shortcuts. */
const windowsShortcut = 'L\0\0\0\u0001\u0014\u0002\0';

/** Whether a file only says where another is: a shortcut of Windows, macOS or a browser, or of a folder in the cloud. */
function isLink(start: string): boolean {
  if (/^(?:\[(?!InternetShortcut)[^\]]*\][^[]*){0,3}\[InternetShortcut\]/i.test(start)) return true;
  if (start.startsWith(windowsShortcut)) return true;
  const isPropertyList = start.startsWith('<?xml') && start.includes('<!DOCTYPE plist');
  if (isPropertyList && start.includes('<key>URL</key>')) return true;
  return start.startsWith('{') && /^\{\s*"[^]{0,400}https:\/\/docs\.google\.com\//.test(start);
}

/** A mail begins with its headers; a mailbox file puts a line of its own before them. */
function looksLikeMail(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  return mailHeader.test(first.startsWith('From ') ? second : first);
}
