import { columns } from '../../survey/questionnaire';
import type { AnyColumn } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import { cellReference } from '../cell-reference';
import type { SheetValidation } from '../sheet';
import { wordsOf } from './column-words';
import { cellKindOf } from './kinds';
import { columnIndex, lastPreparedRow } from './response-format';
import { inputMessage, refusal } from './validation-messages';

/** The rule of every column that people fill in, from the first row below the header and down. */
export function registrationValidations(
  texts: Texts,
  among: readonly AnyColumn[] = columns,
): readonly SheetValidation[] {
  return among.flatMap((column) => {
    const kind = cellKindOf(column);
    const index = columnIndex(column.key, among);
    const rule = kind.rule?.(column, cellReference(2, index + 1));
    if (rule === undefined || column.hidden === true) return [];
    const range = { top: 1, left: index, bottom: lastPreparedRow, right: index };
    const { header } = column;
    return [
      {
        range,
        rule,
        prompt: inputMessage(header, promptOf(column, texts)),
        error: refusal(header, kind.refusal(column, texts)),
      },
    ];
  });
}

function promptOf(column: AnyColumn, texts: Texts): string {
  const { ask, hint } = wordsOf(column, texts);
  const more = cellKindOf(column).prompt?.(texts) ?? '';
  return [ask, hint, more].filter((part) => part !== '').join('\n');
}
