// eslint-disable-next-line no-control-regex -- a control character is what tells data from text
const binary = /[\x00-\x08\x0E-\x1A\x1C-\x1F]/;

/** Whether bytes begin with these, each two hexadecimal digits; `..` may be any byte. */
function beginWith(bytes: Uint8Array, pattern: string): boolean {
  return pattern
    .split(' ')
    .every((byte, index) => byte === '..' || bytes[index] === Number.parseInt(byte, 16));
}

const begins =
  (...patterns: readonly string[]) =>
  (bytes: Uint8Array): boolean =>
    patterns.some((pattern) => beginWith(bytes, pattern));

/** PNG, JPEG, GIF, BMP, TIFF in two orders, WebP, and HEIC as telephones take them. */
export const isImage = begins(
  '89 50 4E 47',
  'FF D8 FF',
  '47 49 46 38',
  '42 4D .. .. .. .. 00 00 00 00',
  '49 49 2A 00',
  '4D 4D 00 2A',
  '52 49 46 46 .. .. .. .. 57 45 42 50',
  '00 00 00 .. 66 74 79 70 68 65 69',
);

/** Files packed in another way than zip: 7-Zip, RAR, gzip, bzip2, xz, cab, Zstandard, ARJ, LHA, lzip, compress. */
export const isOtherArchive = begins(
  '37 7A BC AF 27 1C',
  '52 61 72 21 1A 07',
  '1F 8B 08',
  '42 5A 68',
  'FD 37 7A 58 5A 00',
  '4D 53 43 46 00',
  '28 B5 2F FD',
  '60 EA .. .. .. .. .. .. .. .. 02',
  '.. .. 2D 6C 68 .. 2D',
  '4C 5A 49 50 01',
  '1F 9D',
);

/** A file beside a file, or around one, as Macs send what only they know of it. */
export const isAppleFile = begins('00 05 16 00', '00 05 16 07');

/** A mail that Outlook has closed for all but its receiver (message.rpmsg). */
export const isRightsManagedMail = begins('76 E8 04 60 C4 11 E3 86');

/** The numbers of the ways in which PGP closes a key for its receiver, and a message by a password. */
const keyCiphers: readonly number[] = [1, 2, 3, 16, 18, 25, 26];
const passwordVersions: readonly number[] = [4, 5, 6];

/**
 * A message of PGP as bytes (RFC 9580): it begins with a key that is closed for its receiver, or made from a password;
 * how long that is stands in one or two bytes.
 */
export function isPgpMessage(bytes: Uint8Array): boolean {
  const [first = 0, second = 0] = bytes;
  const isForKey = first === 0x84 || first === 0x85 || first === 0xc1;
  const isForPassword = first === 0x8c || first === 0xc3;
  if (!isForKey && !isForPassword) return false;
  const at = first === 0x85 || (first === 0xc1 && second >= 192) ? 3 : 2;
  if (isForKey) return bytes[at] === 3 && keyCiphers.includes(bytes[at + 9] ?? 0);
  const [version = 0, cipher = 0] = bytes.subarray(at);
  return second < 64 && passwordVersions.includes(version) && cipher >= 1 && cipher <= 30;
}

/** A file that a sensitivity label has closed around another (.pfile). */
export const isLabelledFile = begins('2E 70 66 69 6C 65');

/** A mailbox of Outlook (.pst, .ost). */
export const isOutlookData = begins('21 42 44 4E');

export function isText(start: string): boolean {
  return !binary.test(start);
}

/** How a shortcut of Windows begins: the length of its header, and the class of shortcuts. */
const windowsShortcut = 'L\0\0\0\u0001\u0014\u0002\0';

/** Whether a file only says where another is: a shortcut of Windows, macOS or a browser, or of a folder in the cloud. */
export function isLink(start: string): boolean {
  if (/^(?:\[(?!InternetShortcut)[^\]]*\][^[]*){0,3}\[InternetShortcut\]/i.test(start)) return true;
  if (start.startsWith(windowsShortcut)) return true;
  const isPropertyList = start.startsWith('<?xml') && start.includes('<!DOCTYPE plist');
  if (isPropertyList && start.includes('<key>URL</key>')) return true;
  return start.startsWith('{') && /^\{\s*"[^]{0,400}https:\/\/docs\.google\.com\//.test(start);
}

/** Whether a text is a message that only its receiver can read, as mail programs write it among other text. */
export function isEncryptedText(start: string): boolean {
  return /^\s*-----BEGIN PGP MESSAGE-----/.test(start);
}

/** A workbook that Excel, or a page that a browser, saved as one file: it has the form of a mail. */
export function isSavedPage(start: string): boolean {
  const [header = ''] = start.split(/\r?\n\r?\n/, 1);
  return /^(?:X-Document-Type[ \t]*:[ \t]*Workbook|Snapshot-Content-Location[ \t]*:)/im.test(header);
}

/** An archive without packing (tar): its mark stands behind the first file's name and rights. */
export function isUnixArchive(bytes: Uint8Array): boolean {
  return String.fromCharCode(...bytes.subarray(257, 262)) === 'ustar';
}

/**
 * Whether bytes begin as a sheet of the first Excels did (BIFF2 to BIFF5, and BIFF8 without a container): with a record
 * "beginning of file" of their version, its length, and what it is the beginning of.
 */
export function isOldSheet([record, version, length, more]: Uint8Array): boolean {
  return (
    record === 0x09 &&
    more === 0 &&
    ((version === 0 && length === 4) ||
      (version === 2 && (length === 6 || length === 4)) ||
      (version === 4 && (length === 6 || length === 4)) ||
      (version === 8 && (length === 8 || length === 16)))
  );
}
