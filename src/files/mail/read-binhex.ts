const letters = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';
const values = new Map(Array.from(letters, (letter, value) => [letter.charCodeAt(0), value]));
const colon = 58;
/** A byte that says how often the one before it stands. */
const repeats = 0x90;
const firstLine = 'must be converted with BinHex';

/** Whether a text is a file as old Macs wrote it in mails (BinHex 4.0, .hqx). */
export function looksLikeBinHex(start: string): boolean {
  return start.slice(0, 4096).includes(firstLine);
}

/**
 * The file in a BinHex text; what the Mac knew of it beside that is left out.
 *
 * @returns undefined when it is not whole
 * @see RFC 1741
 */
export function fileInBinHex(bytes: Uint8Array): Uint8Array | undefined {
  const text = new TextDecoder('windows-1252').decode(bytes.subarray(0, 8192));
  const start = bytes.indexOf(colon, text.indexOf(firstLine));
  const end = bytes.indexOf(colon, start + 1);
  if (start < 0 || end < 0) return undefined;
  const whole = repeated(sixBitsEach(bytes.subarray(start + 1, end)));
  // The length of the name, the name, a version, and eighteen bytes of which the first four of the last eight matter.
  const header = 1 + (whole[0] ?? 0) + 1;
  if (header + 20 > whole.length) return undefined;
  const length = new DataView(whole.buffer, whole.byteOffset).getUint32(header + 10);
  const first = header + 20;
  return first + length > whole.length ? undefined : whole.subarray(first, first + length);
}

function sixBitsEach(text: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(text.length);
  let [held, bits, length] = [0, 0, 0];
  for (const letter of text) {
    const value = values.get(letter);
    if (value === undefined) continue;
    held = ((held << 6) | value) & 0xfff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    bytes[length] = held >> bits;
    length += 1;
  }
  return bytes.subarray(0, length);
}

const mostBytes = 150 * 1024 * 1024;

/** The bytes with those that are written once and stand often; 0 times means the mark itself. */
function repeated(packed: Uint8Array): Uint8Array {
  const times = (at: number): number =>
    packed[at] === repeats && (packed[at + 1] ?? 0) > 0 ? (packed[at + 1] ?? 0) - 1 : 1;
  const isPair = (at: number): boolean => packed[at] === repeats && at + 1 < packed.length;
  let size = 0;
  for (let at = 0; at < packed.length; at += isPair(at) ? 2 : 1) size += times(at);
  const whole = new Uint8Array(Math.min(size, mostBytes));
  let length = 0;
  for (let at = 0; at < packed.length && length < whole.length; at += isPair(at) ? 2 : 1) {
    const isRun = packed[at] === repeats && (packed[at + 1] ?? 0) > 0;
    const byte = isRun ? (whole[length - 1] ?? 0) : (packed[at] ?? 0);
    whole.fill(byte, length, length + times(at));
    length += times(at);
  }
  return whole;
}
