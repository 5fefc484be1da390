const dataFork = 1;
const entryLength = 12;

/**
 * The file in an AppleSingle file. The AppleDouble file that Macs send beside a file has the same form and none in it:
 * only what the Mac knows of the other.
 *
 * @returns undefined when no file stands in it
 * @see RFC 1740
 */
export function fileInAppleFile(bytes: Uint8Array): Uint8Array | undefined {
  if (bytes.length < 26) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(24);
  for (let at = 26; at < 26 + count * entryLength && at + entryLength <= bytes.length; at += entryLength) {
    if (view.getUint32(at) !== dataFork) continue;
    const [start, length] = [view.getUint32(at + 4), view.getUint32(at + 8)];
    return start + length > bytes.length ? undefined : bytes.subarray(start, start + length);
  }
  return undefined;
}

/**
 * The file in a MacBinary file: a header of 128 bytes, in which the length stands, and then the file itself.
 *
 * @returns undefined when the bytes are none
 */
export function fileInMacBinary(bytes: Uint8Array): Uint8Array | undefined {
  const [version, name] = [bytes[0], bytes[1] ?? 0];
  if (bytes.length < 256 || version !== 0 || name < 1 || name > 63) return undefined;
  if (bytes[74] !== 0 || bytes[82] !== 0) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [data, resources] = [view.getUint32(83), view.getUint32(87)];
  const blocks = (length: number): number => Math.ceil(length / 128) * 128;
  const isWhole = data > 0 && 128 + blocks(data) + blocks(resources) <= blocks(bytes.length);
  return isWhole && 128 + data <= bytes.length ? bytes.subarray(128, 128 + data) : undefined;
}
