import { writeZip } from '../files/archive/write-zip';
import { writeMailDraft } from '../files/mail/write-mail-draft';
import { municipalityByCode } from '../survey/municipalities';
import { municipalityTitle } from '../survey/municipality-title';
import { emptySurvey } from '../survey/survey-change';
import type { IsoDate } from '../survey/calendar';
import type { Letter } from '../analysis/letter';
import type { NamedBytes } from './input-file';
import { mailType, workbookType, zipType } from './made-file';
import type { MadeFile } from './made-file';
import { writeResponse } from './write-response';

/** Folders in which forms and drafts lie, as the analyst sees them. */
export const letterFolders = {
  forms: 'Skemaer',
  invitation: 'Udsendelse',
  reminder: 'Påmindelser',
  reply: 'Svar',
} as const;

/** What a municipality's form is called: a file of this name is known as its answer whatever is in it. */
export function formName(code: string): string {
  return `Besvarelse_${code}_${fileWord(code)}.xlsx`;
}

/** A form with the municipality filled in. */
export async function formFor(code: string): Promise<NamedBytes> {
  const survey = { ...emptySurvey, respondent: { ...emptySurvey.respondent, municipality: code } };
  const { bytes } = await writeResponse({ survey, name: formName(code) });
  return { name: formName(code), bytes };
}

/** A draft to one municipality as a file; `code` null is a sender of whom nobody knows which municipality it is. */
export function draftFile(
  folder: string,
  code: string | null,
  { to, letter, form }: { to: readonly string[]; letter: Letter; form: NamedBytes | null },
): NamedBytes {
  const bytes = writeMailDraft({
    to: to.join(', '),
    ...letter,
    attachment: form && { ...form, type: workbookType },
  });
  return { name: `${folder}/${code === null ? 'Ukendt' : `${code}_${fileWord(code)}`}.eml`, bytes };
}

/** The files as they are, or as one .zip of this name. */
export function asMade(files: readonly NamedBytes[], zip: string | null, date: IsoDate): readonly MadeFile[] {
  if (zip !== null) return [{ name: zip, type: zipType, bytes: writeZip(files, date) }];
  return files.map((file) => ({ ...file, type: file.name.endsWith('.eml') ? mailType : workbookType }));
}

/** What a municipality is called in a letter. */
export function calledInLetter(code: string | null): string {
  return code === null ? '' : municipalityTitle(code);
}

/** A municipality's name as part of a file's name. */
export function fileWord(code: string): string {
  return (municipalityByCode(code)?.name ?? code).replace(/[^\p{L}\p{N}]+/gu, '-');
}
