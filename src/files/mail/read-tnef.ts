import { type Outcome, read, refused } from '../outcome';
import { linksToSharedFile, type MailAttachment, type MailContent } from './mail-content';

const signature = 0x223e9f78;

/** Whether bytes are Outlook's own form of a mail, which other programs show as winmail.dat. */
export function looksLikeTnef(bytes: Uint8Array): boolean {
  return bytes.length > 6 && new DataView(bytes.buffer, bytes.byteOffset).getUint32(0, true) === signature;
}

/** The attributes of a message that matter here; the first two bytes of each say how it is written. */
const attribute = {
  attachmentBegins: 0x9002,
  attachmentName: 0x8010,
  attachmentData: 0x800f,
  attachmentProperties: 0x9005,
  messageProperties: 0x9003,
} as const;

const property = {
  data: 0x3701,
  shortName: 0x3704,
  longName: 0x3707,
  displayName: 0x3001,
  bodyHtml: 0x1013,
  body: 0x1000,
} as const;

const damaged = refused({ code: 'mail-winmail-damaged', params: {} });
const maxAttachments = 2_000;
const deepest = 8;

interface OpenAttachment {
  name: string;
  longName: string;
  content: MailAttachment['content'] | undefined;
}

/**
 * The attachments of a winmail.dat. Each attribute says how long it is, so that one pass over the bytes is enough;
 * what points outside them ends the reading there.
 *
 * @see [MS-OXTNEF] Transport Neutral Encapsulation Format
 */
export function readTnef(bytes: Uint8Array, depth = 0): Outcome<MailContent> {
  if (!looksLikeTnef(bytes) || depth > deepest) return damaged;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const attachments: OpenAttachment[] = [];
  let links = false;
  let at = 6;
  while (at + 9 <= bytes.length && attachments.length <= maxAttachments) {
    const id = view.getUint16(at + 1, true);
    const length = view.getUint32(at + 5, true);
    const data = bytes.subarray(at + 9, at + 9 + length);
    at += 9 + length + 2;
    if (id === attribute.attachmentBegins) attachments.push({ name: '', longName: '', content: undefined });
    else if (id === attribute.messageProperties) links = propertiesIn(data).some(isLink);
    else takeAttribute(attachments, id, data, depth);
  }
  const whole = attachments.flatMap(({ name, longName, content }) =>
    content === undefined ? [] : [{ name: longName || name, content }],
  );
  if (whole.length === 0 && at !== bytes.length) return damaged;
  return read({ attachments: whole, linksToSharedFile: links });
}

/** Adds what an attribute says to the attachment that is being read. */
function takeAttribute(attachments: OpenAttachment[], id: number, data: Uint8Array, depth: number): void {
  // Some programs leave the mark out that an attachment begins.
  if (attachments.length === 0 && id !== attribute.attachmentData && id !== attribute.attachmentName) return;
  const attachment = attachments.at(-1) ?? { name: '', longName: '', content: undefined };
  if (attachments.length === 0) attachments.push(attachment);
  switch (id) {
    case attribute.attachmentName:
      attachment.name = narrowText(data);
      break;
    case attribute.attachmentData:
      attachment.content ??= { kind: 'file', bytes: data };
      break;
    case attribute.attachmentProperties:
      takeProperties(attachment, data, depth);
      break;
  }
}

function takeProperties(attachment: OpenAttachment, data: Uint8Array, depth: number): void {
  for (const { id, type, bytes } of propertiesIn(data)) {
    if (id === property.longName || (id === property.displayName && attachment.longName === '')) {
      attachment.longName = textOf(type, bytes) || attachment.longName;
    } else if (id === property.data && type === objectType) {
      attachment.content = attachedObject(bytes, depth);
    } else if (id === property.data) {
      attachment.content = { kind: 'file', bytes };
    }
  }
}

/** An object begins with what kind it is; a mail in a mail is one that is written in the same form. */
function attachedObject(bytes: Uint8Array, depth: number): MailAttachment['content'] {
  const inner = bytes.subarray(16);
  if (!looksLikeTnef(inner)) return { kind: 'file', bytes: inner };
  const mail = readTnef(inner, depth + 1);
  return mail.kind === 'read' ? { kind: 'mail', mail: mail.value } : { kind: 'damaged' };
}

interface Property {
  readonly id: number;
  readonly type: number;
  readonly bytes: Uint8Array;
}

const objectType = 0x0d;
const textTypes: readonly number[] = [0x1e, 0x1f];
/** Types whose values say how long they are; all others have a length of their own. */
const longTypes: readonly number[] = [...textTypes, objectType, 0x0102];
const lengths = new Map([
  [0x01, 0],
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);
const severalValues = 0x1000;
const maxProperties = 5_000;

/** The properties in an attribute, as far as they can be followed. */
function propertiesIn(data: Uint8Array): readonly Property[] {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  const found: Property[] = [];
  const reader = new Reader(view);
  const count = Math.min(reader.number() ?? 0, maxProperties);
  for (let index = 0; index < count; index += 1) {
    const mark = reader.number();
    if (mark === undefined) break;
    const [id, type] = [mark >>> 16, mark & 0xffff];
    if (id >= 0x8000 && !reader.skipName()) break;
    const bytes = valueOf(reader, data, type);
    if (bytes === undefined) break;
    found.push({ id, type: type & ~severalValues, bytes });
  }
  return found;
}

/** The first value of a property; the reader stands after the last. */
function valueOf(reader: Reader, data: Uint8Array, type: number): Uint8Array | undefined {
  const base = type & ~severalValues;
  const isLong = longTypes.includes(base);
  const count = isLong || type !== base ? reader.number() : 1;
  if (count === undefined || count > maxProperties) return undefined;
  let first: Uint8Array | undefined = new Uint8Array();
  for (let index = 0; index < count; index += 1) {
    const length = isLong ? reader.number() : lengths.get(base);
    if (length === undefined) return undefined;
    const at = reader.take(length);
    if (at === undefined) return undefined;
    if (index === 0) first = data.subarray(at, at + length);
  }
  return first;
}

/** Walks along properties, each of which ends on a multiple of four bytes. */
class Reader {
  readonly #view: DataView;
  #at = 0;

  constructor(view: DataView) {
    this.#view = view;
  }

  number(): number | undefined {
    const at = this.take(4);
    return at === undefined ? undefined : this.#view.getUint32(at, true);
  }

  /** Where so many bytes stand; undefined when there are fewer. */
  take(length: number): number | undefined {
    const at = this.#at;
    if (at + length > this.#view.byteLength) return undefined;
    this.#at += Math.ceil(length / 4) * 4;
    return at;
  }

  /** Properties that programs have made themselves have a name before their value. */
  skipName(): boolean {
    if (this.take(16) === undefined) return false;
    const kind = this.number();
    const next = this.number();
    if (kind === undefined || next === undefined) return false;
    return kind === 0 || this.take(next) !== undefined;
  }
}

function textOf(type: number, bytes: Uint8Array): string {
  return type === 0x1f ? new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '') : narrowText(bytes);
}

function narrowText(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252').decode(bytes).replace(/\0[^]*$/, '');
}

function isLink({ id, type, bytes }: Property): boolean {
  return (id === property.body || id === property.bodyHtml) && linksToSharedFile(textOf(type, bytes));
}
