/** How a byte changes the checksum, alone and with one to seven bytes after it: eight bytes are then taken at once. */
const tables = lookUp();

function lookUp(): readonly Uint32Array[] {
  const first = Uint32Array.from({ length: 256 }, (_, byte) => {
    let value = byte;
    for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
    return value;
  });
  const all = [first];
  for (let table = 1; table < 8; table += 1) {
    const last = all[table - 1] ?? first;
    all.push(last.map((value) => (value >>> 8) ^ (first[value & 0xff] ?? 0)));
  }
  return all;
}

/**
 * The CRC-32 checksum of zip files, unsigned.
 *
 * @param before the checksum of the bytes before these, when they come piece by piece
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const [t0, t1, t2, t3, t4, t5, t6, t7] = tables;
  let value = ~before;
  let at = 0;
  if (t0 && t1 && t2 && t3 && t4 && t5 && t6 && t7) {
    for (; at + 8 <= bytes.length; at += 8) {
      value ^=
        (bytes[at] ?? 0) |
        ((bytes[at + 1] ?? 0) << 8) |
        ((bytes[at + 2] ?? 0) << 16) |
        ((bytes[at + 3] ?? 0) << 24);
      value =
        (t7[value & 0xff] ?? 0) ^
        (t6[(value >>> 8) & 0xff] ?? 0) ^
        (t5[(value >>> 16) & 0xff] ?? 0) ^
        (t4[value >>> 24] ?? 0) ^
        (t3[bytes[at + 4] ?? 0] ?? 0) ^
        (t2[bytes[at + 5] ?? 0] ?? 0) ^
        (t1[bytes[at + 6] ?? 0] ?? 0) ^
        (t0[bytes[at + 7] ?? 0] ?? 0);
    }
  }
  for (; at < bytes.length; at += 1) {
    value = (value >>> 8) ^ (tables[0]?.[(value ^ (bytes[at] ?? 0)) & 0xff] ?? 0);
  }
  return ~value >>> 0;
}
