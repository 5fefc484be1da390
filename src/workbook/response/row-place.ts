import type { Place } from '../../survey/issue';
import type { ColumnKey } from '../../survey/questionnaire';
import type { Registration } from '../../survey/registration';
import { cellReference } from '../cell-reference';
import type { RegistrationsPlace } from './registrations-place';

/** Where a question of a row stands; its System cell when the workbook has no such column. */
export function placeOf({ sheet, columns }: RegistrationsPlace, row: number, key: ColumnKey): Place {
  return { sheet: sheet.name, cell: cellReference(row, columns.get(key) ?? columns.get('system') ?? 1) };
}

/** The place of a column's header, or of its first cell when headers are switched off. */
export function headerPlaceOf(place: RegistrationsPlace, key: ColumnKey): Place {
  return placeOf(place, Math.max(1, place.headerRow), key);
}

/** What a row is called in a message. */
export function nameOf({ answers, unread }: Omit<Registration, 'status'>): string {
  return answers.system ?? unread.system ?? '';
}
