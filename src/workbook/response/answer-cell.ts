import { fieldOf } from '../../survey/questionnaire';
import type { AnswerKey, FieldKey } from '../../survey/questionnaire';
import type { Answer } from '../../survey/registration';
import { labelOf } from '../../survey/vocabularies';
import type { NumberFormat, SheetCell } from '../sheet';
import { serialOf } from '../raw/serial-clock';

/** How the cells of a question are shown, filled in or not. Texts are text cells: nothing typed there is evaluated. */
export function formatOf(key: FieldKey): NumberFormat {
  const field = fieldOf(key);
  switch (field.kind) {
    case 'number':
      return field.unit === 'kr' ? 'money' : 'general';
    case 'integer':
      return 'integer';
    case 'date':
      return 'date';
    case 'text':
    case 'longText':
    case 'uuid':
    case 'cvr':
    case 'kle':
      return 'text';
    case 'yearOrNever':
    case 'flag':
    case 'rating':
    case 'choice':
      return 'general';
  }
}

/** An answer as it stands in a cell: numbers as numbers, dates as serials, lists by their label, ratings as digits. */
export function answerCell(key: AnswerKey, value: Answer): SheetCell {
  return { value: cellValue(key, value), format: formatOf(key) };
}

function cellValue(key: AnswerKey, value: Answer): string | number {
  const field = fieldOf(key);
  switch (field.kind) {
    case 'date':
      return serialOf(String(value));
    case 'flag':
      return labelOf('flag', 'yes') ?? '';
    case 'yearOrNever':
      return typeof value === 'number' ? value : 'Aldrig';
    case 'rating':
      return typeof value === 'number' ? value : (labelOf('rating', String(value)) ?? '');
    case 'choice':
      return labelOf(field.vocabulary, String(value)) ?? '';
    case 'number':
    case 'integer':
      return Number(value);
    case 'text':
    case 'longText':
    case 'uuid':
    case 'cvr':
    case 'kle':
      return String(value);
  }
}
