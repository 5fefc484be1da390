import type { CompoundEntry } from '../compound/compound-file';
import { unpackEntry } from '../archive/unpack-entry';
import type { Content } from '../content';

/** Whether bytes are a zip that holds a file of such a name. */
export function hasPart(content: Content, name: RegExp): boolean {
  const { zip } = content;
  return zip?.kind === 'read' && zip.value.entries.some((entry) => name.test(entry.name.replace(/^\/+/, '')));
}

/** Whether bytes are a compound file with such a stream or storage at its root; programs differ in its case. */
export function hasStream(content: Content, name: string): boolean {
  return rootOf(content)?.children.some((child) => child.name.toLowerCase() === name.toLowerCase()) ?? false;
}

export function rootOf({ compound }: Content): CompoundEntry | undefined {
  return compound?.kind === 'read' ? compound.value : undefined;
}

const openDocument = 'application/vnd.oasis.opendocument.';

/** What an OpenDocument file says it is (`spreadsheet`, `text`), packed or in one piece; undefined when bytes are none. */
export function openDocumentType({ zip, start }: Content): string | undefined {
  if (zip === null) {
    return /^<\?xml[^]{0,4000}<office:document[^>]{0,8000}office:mimetype="application\/vnd\.oasis\.opendocument\.([\w-]+)"/.exec(
      start,
    )?.[1];
  }
  if (zip.kind !== 'read') return undefined;
  const entry = zip.value.entries.find(({ name }) => name === 'mimetype');
  if (entry === undefined || entry.size > 200) return undefined;
  const type = unpackEntry(zip.value.bytes, entry);
  if (type.kind === 'refused') return undefined;
  const text = new TextDecoder().decode(type.value).trim();
  return text.startsWith(openDocument) ? text.slice(openDocument.length) : undefined;
}
