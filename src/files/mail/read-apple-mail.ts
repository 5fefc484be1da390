/** The mail in a file of Apple Mail (.emlx): the first line is its length, and Apple's own notes follow it. */
export function messageInAppleMail(bytes: Uint8Array): Uint8Array {
  const start = bytes.indexOf(10) + 1;
  const length = Number(new TextDecoder('windows-1252').decode(bytes.subarray(0, start)).trim());
  return bytes.subarray(start, start + length);
}
