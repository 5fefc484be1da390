// eslint-disable-next-line no-control-regex -- a control character is what tells data from text
const binary = /[\x00-\x08\x0E-\x1A\x1C-\x1F]/;

const imageStart = /^(?:\x89PNG|ÿØÿ|GIF8|BM|II\*|MM.\*|RIFF[^]{4}WEBP)/;

export function isImage(start: string): boolean {
  return imageStart.test(start);
}

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

const mailHeader =
  /^(?:from|to|cc|subject|date|received|return-path|message-id|mime-version|content-type|x-[\w-]+|delivered-to|reply-to|sender|dkim-signature|arc-seal)[ \t]*:/i;

/** A mail begins with its headers; a mailbox file puts a line of its own before them. */
export function looksLikeMail(start: string): boolean {
  const [first = '', second = ''] = start.split(/\r?\n/, 2);
  return mailHeader.test(first.startsWith('From ') ? second : first);
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
