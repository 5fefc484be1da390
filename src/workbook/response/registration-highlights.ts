import { fields, modelFields } from '../../survey/questionnaire';
import type { FieldKey, FieldShape } from '../../survey/questionnaire';
import { labelOf } from '../../survey/vocabularies';
import { columnLetters } from '../cell-reference';
import type { CellRange, SheetHighlight } from '../sheet';
import { listName, listOf } from './code-lists';
import { columnOf, lastPreparedRow } from './response-format';

/**
 * The completeness rules as formulas, so that the grid shows what the pane shows: a row that is begun marks its
 * gaps and what is not an answer, and its status tells whether it can be finished.
 */
export function registrationHighlights(): readonly SheetHighlight[] {
  const gaps = gapFormulas();
  const anyGap = `OR(${gaps.map(({ formula }) => formula).join(',')})`;
  const status = cell('status');
  const finished = `${status}="${label('status', 'finished')}"`;
  const look = (
    range: CellRange,
    formula: string,
    look: Extract<SheetHighlight, { kind: 'formula' }>['look'],
  ): SheetHighlight => ({ kind: 'formula', range, formula, look });
  return [
    ...gaps.map(({ keys, formula }) => look(columns(keys), `AND(${isBegun},${formula})`, 'gap')),
    ...fields.flatMap((field) => {
      const wrong = wrongFormula(field);
      return wrong === undefined ? [] : [look(columns([field.key]), wrong, 'wrong')];
    }),
    look(columns(['status']), `AND(${finished},${anyGap})`, 'wrong'),
    look(columns(['status']), `AND(${finished},NOT(${anyGap}))`, 'done'),
    look(columns(['status']), `${status}="${label('status', 'draft')}"`, 'quiet'),
  ];
}

const answerKeys = fields.filter(({ section }) => section !== 'record').map(({ key }) => key);

/** Something is answered in the row. */
const isBegun = `COUNTA(${cell(answerKeys[0] ?? 'system')}:${cell(answerKeys.at(-1) ?? 'remark')})>0`;

/** One formula for each rule of what a finished registration must answer, and the cells that the gap shows in. */
function gapFormulas(): readonly { readonly keys: readonly FieldKey[]; readonly formula: string }[] {
  const required = fields.flatMap((field: FieldShape & { key: FieldKey }) => {
    if (field.required === true) return [{ keys: [field.key], formula: `${cell(field.key)}=""` }];
    const other = fields.find(({ key }) => key === field.requiredWith);
    if (other === undefined) return [];
    return [
      {
        keys: [field.key],
        formula: `AND(${cell(other.key)}="${label('flag', 'yes')}",${cell(field.key)}="")`,
      },
    ];
  });
  return [...required, { keys: modelFields, formula: noModelFormula() }];
}

/** At least one of the six models, unless there is competition, or the status is unknown or missing. */
function noModelFormula(): string {
  const status = cell('monopolyStatus');
  const models = `${cell(modelFields[0])}:${cell(modelFields.at(-1) ?? modelFields[0])}`;
  const yes = label('flag', 'yes');
  return (
    `AND(${status}<>"",${status}<>"${label('monopolyStatus', 'competition')}",` +
    `${status}<>"${label('monopolyStatus', 'dontKnow')}",COUNTIF(${models},"${yes}")=0)`
  );
}

/** When a cell holds something that cannot be an answer; texts are never wrong. */
function wrongFormula(field: FieldShape & { key: FieldKey }): string | undefined {
  const at = cell(field.key);
  const list = listOf(field.key);
  if (list !== undefined) return `AND(${at}<>"",COUNTIF(${listName(list)},${at})=0)`;
  if (field.kind === 'number' || field.kind === 'integer') {
    const above = field.max === undefined ? '' : `,${at}>${String(field.max)}`;
    return `AND(${at}<>"",OR(ISTEXT(${at}),${at}<${String(field.min)}${above}))`;
  }
  return field.kind === 'date' ? `ISTEXT(${at})` : undefined;
}

/** The field's cell in the first row below the header; the column stands fast, the row follows along. */
function cell(key: FieldKey): string {
  return `$${columnLetters(columnOf(key) + 1)}2`;
}

/** The prepared cells of neighbouring columns. */
function columns(keys: readonly FieldKey[]): CellRange {
  const at = keys.map(columnOf);
  return { top: 1, left: Math.min(...at), bottom: lastPreparedRow, right: Math.max(...at) };
}

function label(vocabulary: 'flag' | 'status' | 'monopolyStatus', code: string): string {
  return labelOf(vocabulary, code) ?? '';
}
