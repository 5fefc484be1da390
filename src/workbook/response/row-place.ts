import type { Place } from '../../survey/issue';
import type { ColumnKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';
import { cellReference } from '../cell-reference';
import type { RegistrationsPlace } from './find-registrations';

/** Where a question of a row stands; its System cell when the workbook has no such column. */
export function placeOf({ sheet, columns }: RegistrationsPlace, row: number, key: ColumnKey): Place {
  return { sheet: sheet.name, cell: cellReference(row, columns.get(key) ?? columns.get('system') ?? 1) };
}

/** What a row is called in a message. */
export function nameOf({ answers, unread }: Omit<Registration, 'status'>): string {
  return answers.system ?? unread.system ?? '';
}
