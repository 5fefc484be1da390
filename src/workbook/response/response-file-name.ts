import type { Municipality } from '../../survey/municipalities';
import type { Respondent } from '../../survey/registration';

/**
 * The name of a response workbook: `Besvarelse_0751_Aarhus_2026-11-23_r1.xlsx`. Danish letters stay as they are; only
 * what a file system could refuse, and spaces, become hyphens.
 */
export function responseFileName(
  { code, name }: Pick<Municipality, 'code' | 'name'>,
  { date, revision }: Pick<Respondent, 'date' | 'revision'>,
): string {
  return `Besvarelse_${code}_${name.replace(/[^\p{L}\p{N}]+/gu, '-')}_${date ?? ''}_r${String(revision)}.xlsx`;
}
