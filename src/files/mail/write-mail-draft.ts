export interface MailDraft {
  /** One address, or several with commas between; '' leaves it to whoever sends the draft. */
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly attachment: null | { readonly name: string; readonly type: string; readonly bytes: Uint8Array };
}

/** Never part of base64 text, which has no underscore. */
const boundary = '=_besvarelse_1';
const bytesALine = 57;
/** So many bytes make an encoded word that fits on the line of its header, which holds 76 characters. */
const bytesAWord = 39;

/**
 * A mail draft with at most one attachment as the bytes of an .eml file. `X-Unsent` makes Outlook open it for sending.
 * No text can add a header of its own: line breaks and other control characters become spaces.
 */
export function writeMailDraft({ to, subject, text, attachment }: MailDraft): Uint8Array {
  const addresses = addressLines(to);
  const words = [
    'Content-Type: text/plain; charset=utf-8',
    'Content-Transfer-Encoding: base64',
    '',
    ...base64Lines(new TextEncoder().encode(text.replace(/\r\n|\r|\n/g, '\r\n'))),
  ];
  const lines = [
    'X-Unsent: 1',
    ...(addresses === '' ? [] : [`To: ${addresses}`]),
    `Subject: ${headerText(subject)}`,
    'MIME-Version: 1.0',
    ...(attachment === null ? words : withAttachment(words, attachment)),
    '',
  ];
  return new TextEncoder().encode(lines.join('\r\n'));
}

function withAttachment(
  words: readonly string[],
  attachment: NonNullable<MailDraft['attachment']>,
): readonly string[] {
  const name = attachment.name.replace(/[/\\]/g, '-');
  const type = /^[\w.+-]+\/[\w.+-]+$/.test(attachment.type) ? attachment.type : 'application/octet-stream';
  return [
    `Content-Type: multipart/mixed; boundary="${boundary}"`,
    '',
    `--${boundary}`,
    ...words,
    `--${boundary}`,
    `Content-Type: ${type};`,
    ` name="${quotedText(name)}"`,
    'Content-Transfer-Encoding: base64',
    'Content-Disposition: attachment;',
    ...fileNameLines(name),
    '',
    ...base64Lines(attachment.bytes),
    `--${boundary}--`,
  ];
}

/** The addresses, one a line when there are several: they are never encoded, which would make them something else. */
function addressLines(to: string): string {
  return oneLine(to)
    .split(/[,;]/u)
    .map((one) => one.trim())
    .filter((one) => one !== '')
    .map((one) => (/^[^\s@]+@[!-~]+$/u.test(one) && isPlain(one) ? one : headerText(one)))
    .join(',\r\n ');
}

/** A header's text: as it is when it is plain and short, else as encoded words (RFC 2047), folded. */
function headerText(text: string): string {
  const clean = oneLine(text);
  return isPlain(clean) && clean.length <= 60 ? clean : encodedWords(clean).join('\r\n ');
}

/** The same within quotes. Outlook reads encoded words there, which the standard does not foresee. */
function quotedText(name: string): string {
  const clean = oneLine(name);
  return isPlain(clean) ? clean.replace(/["\\]/g, '_') : encodedWords(clean).join('\r\n ');
}

/** The file's name: in plain letters for old programs, and in full (RFC 2231) for all others. */
function fileNameLines(name: string): readonly string[] {
  const clean = oneLine(name);
  const plain = plainLetters(clean);
  if (plain === clean) return [` filename="${plain}"`];
  const full = encodeURIComponent(clean.replace(/\p{Surrogate}/gu, '\uFFFD')).replace(
    /['()*!]/g,
    percentCode,
  );
  return [` filename="${plain}";`, ` filename*=UTF-8''${full}`];
}

function percentCode(character: string): string {
  return `%${character.charCodeAt(0).toString(16).toUpperCase()}`;
}

const danishLetters: Readonly<Record<string, string>> = {
  æ: 'ae',
  ø: 'oe',
  å: 'aa',
  Æ: 'Ae',
  Ø: 'Oe',
  Å: 'Aa',
};

function plainLetters(name: string): string {
  return name
    .replace(/[æøåÆØÅ]/g, (letter) => danishLetters[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^ -~]|["\\]/gu, '_');
}

/** Control characters, line breaks among them, are what headers are injected with. */
function oneLine(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();
}

/** Whether a text can stand in a header without being taken for something else. */
function isPlain(text: string): boolean {
  return /^[ -~]*$/.test(text) && !text.includes('=?');
}

function encodedWords(text: string): string[] {
  const words: string[] = [];
  let bytes: number[] = [];
  const end = (): void => {
    if (bytes.length > 0) words.push(`=?UTF-8?B?${base64(Uint8Array.from(bytes))}?=`);
    bytes = [];
  };
  // A word holds whole characters only.
  for (const character of text) {
    const encoded = new TextEncoder().encode(character);
    if (bytes.length + encoded.length > bytesAWord) end();
    bytes.push(...encoded);
  }
  end();
  return words;
}

function base64Lines(bytes: Uint8Array): string[] {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += bytesALine) {
    lines.push(base64(bytes.subarray(at, at + bytesALine)));
  }
  return lines;
}

function base64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}
