import { joined } from './mail-message';

const letters = '!"#$%&\'()*+,-012345689@ABCDEFGHIJKLMNPQRSTUVXYZ[`abcdefhijklmpqr';

/** A file as old Macs wrote it in mails (BinHex 4.0), with a run of bytes written once wherever four are alike. */
export function binHex(name: string, bytes: Uint8Array): string {
  const header = Uint8Array.from({ length: name.length + 2 + 20 }, (_, index) =>
    index === 0 ? name.length : name.charCodeAt(index - 1) || 0,
  );
  new DataView(header.buffer).setUint32(name.length + 2 + 10, bytes.length);
  const plain = Array.from(joined([header, bytes, Uint8Array.of(0, 0, 0, 0)]));
  const packed: number[] = [];
  for (let at = 0; at < plain.length;) {
    const byte = plain[at]!;
    let run = 1;
    while (run < 255 && plain[at + run] === byte) run += 1;
    packed.push(byte, ...(byte === 0x90 ? [0] : []));
    if (run > 3) packed.push(0x90, run);
    at += run > 3 ? run : 1;
  }
  let text = '';
  for (let at = 0; at < packed.length; at += 3) {
    const [first = 0, second = 0, third = 0] = packed.slice(at, at + 3);
    for (const six of [
      first >> 2,
      ((first & 3) << 4) | (second >> 4),
      ((second & 15) << 2) | (third >> 6),
      third & 63,
    ]) {
      text += letters[six]!;
    }
  }
  const lines = `:${text}:`.replace(/.{64}/g, '$&\r\n');
  return `(This file must be converted with BinHex 4.0)\r\n\r\n${lines}\r\n`;
}

/** A file with what a Mac knows of it before and behind it. */
export function macBinary(name: string, bytes: Uint8Array): Uint8Array {
  const header = new Uint8Array(128);
  header[1] = name.length;
  header.set(Buffer.from(name, 'latin1'), 2);
  new DataView(header.buffer).setUint32(83, bytes.length);
  new DataView(header.buffer).setUint32(87, 10);
  return joined([header, bytes, new Uint8Array((128 - (bytes.length % 128)) % 128), new Uint8Array(128)]);
}

/** A file as newsgroups write it in the words of a mail. */
export function yEncoded(name: string, bytes: Uint8Array): string {
  const written = Array.from(bytes, (byte) => {
    const moved = (byte + 42) % 256;
    return [0, 9, 10, 13, 0x3d].includes(moved)
      ? `=${String.fromCharCode((moved + 64) % 256)}`
      : String.fromCharCode(moved);
  });
  const lines: string[] = [];
  for (let at = 0; at < written.length; at += 128) lines.push(written.slice(at, at + 128).join(''));
  const size = String(bytes.length);
  return [`=ybegin line=128 size=${size} name=${name}`, ...lines, `=yend size=${size}`, ''].join('\r\n');
}
