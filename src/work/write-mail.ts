import { writeMailDraft } from '../files/mail/write-mail-draft';
import type { MailDraft } from '../files/mail/write-mail-draft';
import { mailType } from './made-file';
import type { MadeFile } from './made-file';

export interface WriteMailInput {
  readonly draft: MailDraft;
  readonly name: string;
}

/** A mail that the user sends himself, as a file. */
export function writeMail({ draft, name }: WriteMailInput): MadeFile {
  return { name, type: mailType, bytes: writeMailDraft(draft) };
}
