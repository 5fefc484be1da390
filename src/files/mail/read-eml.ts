import PostalMime from 'postal-mime';
import type { Attachment } from 'postal-mime';
import { type Outcome, read, refused } from '../outcome';
import { isEncryptedText, isText } from '../recognise/by-start';
import { attachEveryPart } from './attach-every-part';
import { linksToSharedFile, type MailAttachment, type MailContent } from './mail-content';
import { plainMessage } from './message-form';
import { looksLikeBinHex } from './read-binhex';
import { uuencodedFiles } from './uuencoded-files';
import { yencodedFiles } from './yencoded-files';

const megabyte = 1024 * 1024;
const maxBytes = 150 * megabyte;
const searched = megabyte;

/** The attachments of a mail in an .eml file; a mail attached to it is a file of its own. */
export async function readEml(bytes: Uint8Array): Promise<Outcome<MailContent>> {
  if (bytes.length > maxBytes) {
    const params = { megabytes: Math.ceil(bytes.length / megabyte), max: maxBytes / megabyte };
    return refused({ code: 'file-too-large', params });
  }
  try {
    const message = attachEveryPart(plainMessage(bytes));
    const mail = await PostalMime.parse(message, { forceRfc822Attachments: true, maxNestingDepth: 32 });
    return read({
      attachments: mail.attachments.flatMap(filesIn),
      linksToSharedFile: mail.attachments.some(
        (part) => part.mimeType.startsWith('text/') && linksToSharedFile(textIn(part)),
      ),
    });
  } catch {
    // The library throws on mails nested or filled beyond its limits.
    return refused({ code: 'mail-unreadable', params: {} });
  }
}

/** A part as a file; none for the words of the mail, and those that stand in them for words with files in them. */
function filesIn(part: Attachment): readonly MailAttachment[] {
  const bytes = bytesOf(part);
  const { filename, mimeType } = part;
  if (/^message\/(?:rfc822|global)$/.test(mimeType)) {
    return [{ name: filename ?? 'mail.eml', content: { kind: 'file', bytes, isMail: true } }];
  }
  const files = yencodedFiles(bytes);
  if (files.length > 0) return files;
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 1024));
  if (isText(start)) {
    const inWords = uuencodedFiles(bytes);
    if (inWords.length > 0) return inWords;
    const isWords = filename === null && /^text\/(?:plain|html)$/.test(mimeType);
    if (isWords && !isEncryptedText(start) && !looksLikeBinHex(start)) return [];
  }
  return [{ name: filename ?? '', content: { kind: 'file', bytes } }];
}

function textIn(part: Attachment): string {
  return new TextDecoder('windows-1252').decode(bytesOf(part).subarray(0, searched));
}

function bytesOf({ content }: Attachment): Uint8Array {
  if (typeof content === 'string') return new TextEncoder().encode(content);
  return content instanceof Uint8Array ? content : new Uint8Array(content);
}
