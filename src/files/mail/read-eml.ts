import PostalMime from 'postal-mime';
import { type Outcome, read, refused } from '../outcome';
import { linksToSharedFile, type MailContent } from './mail-content';

const megabyte = 1024 * 1024;
const maxBytes = 150 * megabyte;

/** The attachments of a mail in an .eml file; a mail attached to it is a file of its own. */
export async function readEml(bytes: Uint8Array): Promise<Outcome<MailContent>> {
  if (bytes.length > maxBytes) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), max: maxBytes / megabyte };
    return refused({ code: 'file-too-large', params });
  }
  try {
    const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 32 });
    const attachments = mail.attachments.map(({ filename, mimeType, content }) => ({
      name: filename ?? (mimeType === 'message/rfc822' ? 'mail.eml' : ''),
      content: { kind: 'file', bytes: bytesOf(content) } as const,
    }));
    const text = `${mail.text ?? ''}\n${mail.html ?? ''}`;
    return read({ attachments, linksToSharedFile: linksToSharedFile(text) });
  } catch {
    // The library throws on mails nested or filled beyond its limits.
    return refused({ code: 'mail-unreadable', params: {} });
  }
}

function bytesOf(content: ArrayBuffer | Uint8Array | string): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
