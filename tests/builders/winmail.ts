import { joined } from './mail-message';

/** What stands in a winmail.dat: files, or mails in the same form. */
export interface WinmailAttachment {
  readonly name: string;
  readonly content: Uint8Array | readonly WinmailAttachment[];
  /** Whether the name and the content stand among the properties, as newer programs write them. */
  readonly asProperties?: boolean;
}

/** A mail as Outlook sends it to itself, and other programs show as winmail.dat. */
export function winmail(attachments: readonly WinmailAttachment[]): Uint8Array {
  return joined([
    numbers([0x223e9f78, 4], [1, 2]),
    attribute(1, 0x00089006, numbers([0x00010000, 4])),
    ...attachments.flatMap(attachmentAttributes),
  ]);
}

function attachmentAttributes({ name, content, asProperties }: WinmailAttachment): readonly Uint8Array[] {
  const begins = attribute(2, 0x00069002, new Uint8Array(14));
  const title = attribute(2, 0x00018010, joined([Buffer.from(name.slice(0, 8), 'latin1'), Uint8Array.of(0)]));
  if (content instanceof Uint8Array && asProperties !== true) {
    return [begins, title, attribute(2, 0x0006800f, content), properties(name, null)];
  }
  const inner = content instanceof Uint8Array ? content : joined([new Uint8Array(16), winmail(content)]);
  return [
    begins,
    title,
    properties(name, { type: content instanceof Uint8Array ? 0x0102 : 0x000d, bytes: inner }),
  ];
}

function properties(name: string, data: { type: number; bytes: Uint8Array } | null): Uint8Array {
  const longName = joined([Buffer.from(name, 'utf16le'), new Uint8Array(2)]);
  const named = property(0x8001, 0x0003, numbers([42, 4]), true);
  const all = [
    property(0x3705, 0x0003, numbers([1, 4])),
    named,
    property(0x3707, 0x001f, long(longName)),
    ...(data === null ? [] : [property(0x3701, data.type, long(data.bytes))]),
  ];
  return attribute(2, 0x00069005, joined([numbers([all.length, 4]), ...all]));
}

function property(id: number, type: number, value: Uint8Array, isNamed = false): Uint8Array {
  const name = isNamed ? [new Uint8Array(16), numbers([0, 4], [7, 4])] : [];
  return joined([numbers([type, 2], [id, 2]), ...name, value]);
}

/** A value with its count and length before it, and filled up to a multiple of four. */
function long(bytes: Uint8Array): Uint8Array {
  return joined([numbers([1, 4], [bytes.length, 4]), bytes, new Uint8Array((4 - (bytes.length % 4)) % 4)]);
}

function attribute(level: number, tag: number, bytes: Uint8Array): Uint8Array {
  return joined([Uint8Array.of(level), numbers([tag, 4], [bytes.length, 4]), bytes, new Uint8Array(2)]);
}

function numbers(...values: readonly (readonly [number, number])[]): Uint8Array {
  return joined(
    values.map(([value, size]) =>
      Uint8Array.from({ length: size }, (_, index) => Math.floor(value / 256 ** index) % 256),
    ),
  );
}
