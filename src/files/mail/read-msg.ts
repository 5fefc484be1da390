import type { CompoundEntry } from '../compound/compound-file';
import { linksToSharedFile, type MailAttachment, type MailContent } from './mail-content';

/** Outlook's properties, by the numbers that name their streams. */
const property = {
  bodyText: '1000',
  bodyHtml: '1013',
  attachmentData: '3701',
  shortName: '3704',
  longName: '3707',
  longPath: '370D',
  displayName: '3001',
} as const;

const encodings = { '001F': 'utf-16le', '001E': 'windows-1252', '0102': 'utf-8' } as const;

/** Whether a compound file is an Outlook mail (.msg). */
export function isOutlookMail(root: CompoundEntry): boolean {
  return root.children.some(({ name }) => name === '__properties_version1.0');
}

/** The attachments of an Outlook mail, or of a mail attached to one. */
export function readMsg(message: CompoundEntry): MailContent {
  const storages = message.children.filter(({ name }) => name.startsWith('__attach_version1.0_'));
  const links = [
    textOf(message, property.bodyText),
    textOf(message, property.bodyHtml),
    // An attachment "as a link" has an address instead of content.
    ...storages.map((storage) => textOf(storage, property.longPath)),
  ];
  return {
    attachments: storages.sort((one, other) => (one.name < other.name ? -1 : 1)).flatMap(attachmentOf),
    linksToSharedFile: links.some(linksToSharedFile),
  };
}

function attachmentOf(storage: CompoundEntry): readonly MailAttachment[] {
  const name =
    textOf(storage, property.longName) ||
    textOf(storage, property.shortName) ||
    textOf(storage, property.displayName);
  const mail = stream(storage, property.attachmentData, '000D');
  if (mail !== undefined)
    return [{ name: name || 'mail.msg', content: { kind: 'mail', mail: readMsg(mail) } }];
  // An attachment "as a link" has no content at all.
  const data = stream(storage, property.attachmentData, '0102');
  if (data === undefined) return [];
  const bytes = data.bytes();
  return [{ name, content: bytes === undefined ? { kind: 'damaged' } : { kind: 'file', bytes } }];
}

function stream(storage: CompoundEntry, id: string, type: string): CompoundEntry | undefined {
  const wanted = `__substg1.0_${id}${type}`;
  return storage.children.find(({ name }) => name.toUpperCase() === wanted.toUpperCase());
}

function textOf(storage: CompoundEntry, id: string): string {
  for (const [type, encoding] of Object.entries(encodings)) {
    const bytes = stream(storage, id, type)?.bytes();
    if (bytes !== undefined) return new TextDecoder(encoding).decode(bytes).replace(/\0+$/, '');
  }
  return '';
}
