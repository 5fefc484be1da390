import { strToU8 } from 'fflate';

/** A part of a mail, or a whole one: header fields, and what comes after them. */
export interface MessagePart {
  readonly fields: readonly string[];
  /** Text is taken letter for byte (Latin-1); bytes are written as base64 unless the fields say how. */
  readonly body: string | Uint8Array | readonly MessagePart[];
}

const commonFields = ['From: Karen Dahl <karen.dahl@lejre.dk>', 'To: konkurrence@kombit.dk', 'Subject: Svar'];

/** No two mails part their parts alike. */
let messages = 0;

/** A mail of the given parts, the words of the mail first; its own fields come before the usual ones. */
export function message(parts: readonly MessagePart[], fields: readonly string[] = []): Uint8Array {
  const words: MessagePart = {
    fields: ['Content-Type: text/plain; charset=utf-8'],
    body: 'Hermed vores svar.',
  };
  return messageOf({
    fields: [...fields, ...commonFields, 'MIME-Version: 1.0', 'Content-Type: multipart/mixed'],
    body: [words, ...parts],
  });
}

/** A mail whose whole body is one thing. */
export function messageOf(part: MessagePart): Uint8Array {
  messages += 1;
  return Uint8Array.from(Buffer.from(written(part, `b${messages}_`), 'latin1'));
}

/** A mail without parts: the usual fields, some more, and a body. */
export function plainMail(fields: readonly string[], body: string | Uint8Array): Uint8Array {
  return messageOf({ fields: [...commonFields, ...fields], body });
}

/** An attachment as mail programs send it. */
export function attached(name: string, bytes: Uint8Array, type = 'application/octet-stream'): MessagePart {
  return {
    fields: [`Content-Type: ${type}; name="${name}"`, `Content-Disposition: attachment; filename="${name}"`],
    body: bytes,
  };
}

/** A mail in a mail. */
export function forwarded(mail: Uint8Array): MessagePart {
  return { fields: ['Content-Type: message/rfc822', 'Content-Transfer-Encoding: 8bit'], body: mail };
}

function written({ fields, body }: MessagePart, boundary: string): string {
  const lines = [...fields];
  if (typeof body === 'string') return [...lines, '', body].join('\r\n');
  if (body instanceof Uint8Array) {
    if (lines.some((line) => /^content-transfer-encoding: (?:8bit|binary)/i.test(line)))
      return `${[...lines, '', ''].join('\r\n')}${Buffer.from(body).toString('latin1')}`;
    const base64 = Buffer.from(body).toString('base64').replace(/.{76}/g, '$&\r\n');
    return [...lines, 'Content-Transfer-Encoding: base64', '', base64].join('\r\n');
  }
  const last = lines.length - 1;
  lines[last] = `${lines[last]!}; boundary="${boundary}"`;
  const parts = body.map((part, index) => `--${boundary}\r\n${written(part, `${boundary}${index}`)}\r\n`);
  return [...lines, '', `${parts.join('')}--${boundary}--`, ''].join('\r\n');
}

/** A file as it stood in mails before attachments. */
export function uuencoded(name: string, bytes: Uint8Array): string {
  const lines: string[] = [];
  for (let at = 0; at < bytes.length; at += 45) {
    const piece = bytes.subarray(at, at + 45);
    const bits = Array.from({ length: Math.ceil(piece.length / 3) * 3 }, (_, index) => piece[index] ?? 0);
    let line = letter(piece.length);
    for (let group = 0; group < bits.length; group += 3) {
      const [first = 0, second = 0, third = 0] = bits.slice(group, group + 3);
      line += letter(first >> 2) + letter(((first & 3) << 4) | (second >> 4));
      line += letter(((second & 15) << 2) | (third >> 6)) + letter(third & 63);
    }
    lines.push(line);
  }
  return [`begin 644 ${name}`, ...lines, '`', 'end'].join('\r\n');
}

function letter(six: number): string {
  return six === 0 ? '`' : String.fromCharCode(six + 32);
}

/** Several mails as one mailbox file. */
export function mailbox(mails: readonly Uint8Array[]): Uint8Array {
  return joined(
    mails.flatMap((mail) => [
      strToU8('From karen@lejre.dk Fri Nov 13 10:00:00 2026\r\n'),
      mail,
      strToU8('\r\n\r\n'),
    ]),
  );
}

export function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(Buffer.concat(parts));
}
