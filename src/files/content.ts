import { openZip, type ZipArchive } from './archive/read-zip';
import { looksLikeZip } from './archive/zip-directory';
import { type CompoundEntry, looksLikeCompound, readCompound } from './compound/compound-file';
import { wideEncoding } from './mail/message-form';
import type { Outcome } from './outcome';

/** As far as the header of a mail may go on before it says anything that only mails say. */
const looked = 64 * 1024;

/** The bytes of a file, and what every format asks of them; each answer is found once, however many ask. */
export class Content {
  readonly bytes: Uint8Array;
  #zip: Outcome<ZipArchive> | null | undefined;
  #compound: Outcome<CompoundEntry> | null | undefined;
  #start: string | undefined;

  constructor(bytes: Uint8Array) {
    this.bytes = withoutBlanksBeforeZip(bytes);
  }

  /** The directory of a zip; null when the bytes are none. */
  get zip(): Outcome<ZipArchive> | null {
    this.#zip ??= looksLikeZip(this.bytes) ? openZip(this.bytes) : null;
    return this.#zip;
  }

  /** The root of a compound file, the container of old Office files and Outlook mails; null when the bytes are none. */
  get compound(): Outcome<CompoundEntry> | null {
    this.#compound ??= looksLikeCompound(this.bytes) ? readCompound(this.bytes) : null;
    return this.#compound;
  }

  /** The first kilobytes, one character a byte; without marks of encoding and leading white space. */
  get start(): string {
    this.#start ??= startOf(this.bytes);
    return this.#start;
  }
}

const [blanks, most] = [[0, 9, 10, 13, 32, 0xef, 0xbb, 0xbf], 256];

/** Line breaks and marks of encoding that a program on the way has put before a zip. */
function withoutBlanksBeforeZip(bytes: Uint8Array): Uint8Array {
  if (!blanks.includes(bytes[0] ?? 1)) return bytes;
  let at = 1;
  while (at < most && blanks.includes(bytes[at] ?? 1)) at += 1;
  const rest = bytes.subarray(at);
  return looksLikeZip(rest) ? rest : bytes;
}

function startOf(bytes: Uint8Array): string {
  const text = new TextDecoder(wideEncoding(bytes) ?? 'windows-1252').decode(bytes.subarray(0, looked));
  return text.replace(/^(?:ï»¿)*[\r\n\t ]*/, '');
}
