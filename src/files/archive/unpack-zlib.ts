import { Unzlib } from 'fflate';
import { joinedBytes } from '../joined-bytes';
import { type Outcome, read, refused } from '../outcome';

const slice = 64 * 1024;

/** Bytes that were packed by zlib alone, which does not say how many they were. */
export function unpackZlib(packed: Uint8Array, most: number): Outcome<Uint8Array> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  const stream = new Unzlib((piece) => {
    length += piece.length;
    if (length <= most) pieces.push(piece.slice());
  });
  try {
    for (let at = 0; at < packed.length && length <= most; at += slice) {
      stream.push(packed.subarray(at, at + slice), at + slice >= packed.length);
    }
  } catch {
    return refused({ code: 'file-damaged', params: {} });
  }
  return length > most ? refused({ code: 'file-unpacks-too-large', params: {} }) : read(joinedBytes(pieces));
}
