import { cvrWeights } from '../../survey/cvr';
import { fields, firstTenderYear } from '../../survey/questionnaire';
import type { FieldKey, FieldShape } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import { cellReference } from '../cell-reference';
import type { SheetValidation } from '../sheet';
import { listOf, listSource } from './code-lists';
import { columnOf, lastPreparedRow } from './response-format';
import { inputMessage, refusal } from './validation-messages';
import { serialOf } from '../raw/serial-clock';

/** Spreadsheets want both ends of a range; these are beyond any real answer. */
const largestAmount = 999_999_999_999;
const firstDate = serialOf('1990-01-01');
const lastDate = serialOf('2099-12-31');

/** The rule of every column that people fill in, from the first row below the header and down. */
export function registrationValidations(texts: Texts): readonly SheetValidation[] {
  return fields.flatMap((field: FieldShape & { key: FieldKey }) => {
    const column = columnOf(field.key);
    const rule = ruleOf(field, cellReference(2, column + 1));
    if (rule === undefined) return [];
    const range = { top: 1, left: column, bottom: lastPreparedRow, right: column };
    return [
      {
        range,
        rule,
        prompt: inputMessage(field.header, promptOf(field.key, texts)),
        error: refusal(field.header, errorOf(field, texts)),
      },
    ];
  });
}

/** @param cell the column's first cell, which a custom formula is written for */
function ruleOf(field: FieldShape & { key: FieldKey }, cell: string): SheetValidation['rule'] | undefined {
  switch (field.kind) {
    case 'uuid':
      return undefined;
    case 'text':
    case 'longText':
      return { kind: 'textLength', min: 0, max: field.maxLength };
    case 'cvr':
      return { kind: 'custom', formula: cvrFormula(cell) };
    case 'kle':
      return { kind: 'custom', formula: kleFormula(cell) };
    case 'date':
      return { kind: 'date', min: firstDate, max: lastDate };
    case 'number':
      return { kind: 'decimal', min: field.min, max: field.max ?? largestAmount };
    case 'integer':
      return { kind: 'whole', min: field.min, max: field.max ?? largestAmount };
    case 'yearOrNever':
      return { kind: 'custom', formula: yearFormula(cell) };
    case 'flag':
    case 'rating':
    case 'choice': {
      const list = listOf(field.key);
      return list === undefined ? undefined : { kind: 'list', source: listSource(list) };
    }
  }
}

/** Eight digits that pass the modulus-11 check. Validation knows no array constants, so the sum is written out. */
function cvrFormula(cell: string): string {
  const sum = cvrWeights
    .map((weight, index) => `${String(weight)}*MID(${cell},${String(index + 1)},1)`)
    .join('+');
  return `AND(LEN(${cell})=8,MOD(${sum},11)=0)`;
}

/** NN, NN.NN or NN.NN.NN: its length, its full stops, and nothing but digits between them. */
function kleFormula(cell: string): string {
  const digits = `SUBSTITUTE(${cell},".","")`;
  return (
    `AND(LEN(${cell})<9,MOD(LEN(${cell}),3)=2,3*LEN(${digits})=2*(LEN(${cell})+1),ISNUMBER(${digits}+0),` +
    `MID(${cell}&"....",3,1)=".",MID(${cell}&"....",6,1)=".")`
  );
}

function yearFormula(cell: string): string {
  return `OR(${cell}="Aldrig",AND(ISNUMBER(${cell}),${cell}>=${String(firstTenderYear)},${cell}<=YEAR(TODAY()),MOD(N(${cell}),1)=0))`;
}

function promptOf(key: FieldKey, texts: Texts): string {
  const { scale, statusPrompt } = texts.responseWorkbook;
  if (key === 'id') return '';
  if (key === 'status') return statusPrompt;
  const { ask, hint } = texts.questions[key];
  return [ask, hint, key.startsWith('rating:') ? scale : ''].filter((part) => part !== '').join('\n');
}

function errorOf(field: FieldShape, texts: Texts): string {
  const { errors } = texts.responseWorkbook;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return errors.tooLong(field.maxLength);
    case 'number':
      return errors.number(field.min, field.max);
    case 'integer':
      return errors.integer(field.min);
    case 'uuid':
    case 'cvr':
    case 'kle':
    case 'date':
    case 'yearOrNever':
    case 'flag':
    case 'rating':
    case 'choice':
      return errors[field.kind];
  }
}
