import type { AnyQuestion } from '../../../survey/questionnaire';
import { headers } from '../analysis-format';

/** The header of a question in the raw table: the names as written stand beside those that count. */
export function writtenHeader({ key, header }: AnyQuestion): string {
  if (key === 'system') return headers.writtenSystem;
  return key === 'vendor' ? headers.writtenVendor : header;
}
