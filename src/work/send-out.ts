import type { IsoDate } from '../survey/calendar';
import { municipalities } from '../survey/municipalities';
import { fillLetter } from '../analysis/letter';
import type { Letter } from '../analysis/letter';
import type { Addresses } from '../workbook/letters/read-addresses';
import type { NamedBytes } from './input-file';
import { asMade, calledInLetter, draftFile, formFor, letterFolders } from './letter-files';
import type { MadeFile } from './made-file';
import type { Surroundings } from './surroundings';

export interface SendOutInput {
  readonly letter: Letter;
  readonly addresses: Addresses;
  readonly date: IsoDate;
  /** The name of the one .zip to make; null gives the files one by one. */
  readonly zip: string | null;
}

/** A prefilled form and a mail draft with it for each of the 98; where no address is known the draft has none. */
export async function sendOut(
  { letter, addresses, date, zip }: SendOutInput,
  { onProgress }: Pick<Surroundings, 'onProgress'>,
): Promise<readonly MadeFile[]> {
  const files: NamedBytes[] = [];
  for (const [index, { code }] of municipalities.entries()) {
    onProgress(index, municipalities.length);
    const form = await formFor(code);
    const filled = fillLetter<'invitation'>(letter, { kommune: calledInLetter(code), skema: form.name });
    files.push({ ...form, name: `${letterFolders.forms}/${form.name}` });
    files.push(
      draftFile(letterFolders.invitation, code, { to: addresses.get(code) ?? [], letter: filled, form }),
    );
  }
  onProgress(municipalities.length, municipalities.length);
  return asMade(files, zip, date);
}
