import { columnsFor, modelKeys, modelsRequiredIf, questions, recordFields } from '../../survey/questionnaire';
import type { AnyColumn, AnyQuestion, ColumnKey } from '../../survey/questionnaire';
import { prefillableKeys } from '../../survey/prefilled';
import type { Condition } from '../../survey/question';
import { labelOf } from '../../survey/vocabularies';
import { columnLetters } from '../cell-reference';
import type { CellRange, SheetHighlight } from '../sheet';
import { conditionCells } from './conditions';
import { cellKindOf } from './kinds';
import { columnIndex, lastPreparedRow } from './response-format';

/** The cell of a column in the first row of the table, as formulas name it. */
type CellOf = (key: ColumnKey) => string;

type Look = Extract<SheetHighlight, { kind: 'formula' }>['look'];

/**
 * The completeness rules as formulas, so that the grid shows what the pane shows: a row that is begun marks its
 * gaps and what is not an answer, and its status tells whether it can be finished.
 */
export function registrationHighlights(asked: readonly AnyQuestion[] = questions): readonly SheetHighlight[] {
  const columns = columnsFor(asked);
  const at = (keys: readonly ColumnKey[]): CellRange => cellsOf(keys, columns);
  const cell = (key: ColumnKey): string => firstCell(key, columns);
  const look = (keys: readonly ColumnKey[], formula: string, as: Look): SheetHighlight => {
    return { kind: 'formula', range: at(keys), formula, look: as };
  };
  const isBegun = `COUNTA(${cell(keyAt(asked, 0))}:${cell(keyAt(asked, -1))})>0`;
  const gaps = gapFormulas(asked, cell);
  const anyGap = `OR(${gaps.map(({ formula }) => formula).join(',')})`;
  const statusIs = (code: 'draft' | 'finished'): string =>
    `${cell('status')}="${labelOf(recordFields.status.vocabulary, code) ?? ''}"`;
  return [
    ...gaps.map(({ keys, formula }) => look(keys, `AND(${isBegun},${formula})`, 'gap')),
    ...columns.flatMap((column) => {
      const wrong = cellKindOf(column).wrong?.(column, cell(column.key));
      return wrong === undefined ? [] : [look([column.key], wrong, 'wrong')];
    }),
    ...unseen(asked, cell).map(({ keys, formula }) => look(keys, formula, 'moderate')),
    ...notAsked(asked, cell).map(({ keys, formula }) => look(keys, `AND(${isBegun},${formula})`, 'quiet')),
    look(['status'], `AND(${statusIs('finished')},${anyGap})`, 'wrong'),
    look(['status'], `AND(${statusIs('finished')},NOT(${anyGap}))`, 'done'),
    look(['status'], statusIs('draft'), 'quiet'),
  ];
}

function keyAt(asked: readonly AnyQuestion[], place: number): ColumnKey {
  return asked.at(place)?.key ?? 'system';
}

/** One formula for each condition that does not hold, and the questions that are then not asked. */
function notAsked(asked: readonly AnyQuestion[], cell: CellOf): readonly KeysAndFormula[] {
  return asked.flatMap(({ key, askedIf }) =>
    askedIf === undefined ? [] : [{ keys: [key], formula: `NOT(${conditionFormula(askedIf, cell)})` }],
  );
}

/** What an import has given and nobody has looked at: the mark names the column. */
function unseen(asked: readonly AnyQuestion[], cell: CellOf): readonly KeysAndFormula[] {
  if (!asked.some(({ key }) => key === 'prefilled')) return [];
  const named = asked.filter(({ key }) => (prefillableKeys as readonly ColumnKey[]).includes(key));
  return named.map(({ key, header }) => {
    const isNamed = `ISNUMBER(SEARCH("${header}: ",${cell('prefilled')}))`;
    return { keys: [key], formula: `AND(${cell(key)}<>"",${isNamed})` };
  });
}

interface KeysAndFormula {
  readonly keys: readonly ColumnKey[];
  readonly formula: string;
}

/** One formula for each rule of what a finished registration must answer, and the cells that the gap shows in. */
function gapFormulas(asked: readonly AnyQuestion[], cell: CellOf): readonly KeysAndFormula[] {
  const required = asked
    .filter((question) => question.required === true)
    .map(({ key, askedIf }): KeysAndFormula => {
      const isBlank = `${cell(key)}=""`;
      const formula = askedIf === undefined ? isBlank : `AND(${conditionFormula(askedIf, cell)},${isBlank})`;
      return { keys: [key], formula };
    });
  const models = `${cell(modelKeys[0] ?? 'system')}:${cell(modelKeys.at(-1) ?? 'system')}`;
  const yes = labelOf('flag', 'yes') ?? '';
  const noModel = `AND(${conditionFormula(modelsRequiredIf, cell)},COUNTIF(${models},"${yes}")=0)`;
  return [...required, { keys: modelKeys, formula: noModel }];
}

/** A condition on the answer to another question. */
function conditionFormula(condition: Condition, cell: CellOf): string {
  const { key, values } = conditionCells(condition);
  const parts = values.map((value) => `${cell(key)}${'is' in condition ? '=' : '<>'}"${value}"`);
  if (parts.length === 1) return parts.join('');
  return `${'is' in condition ? 'OR' : 'AND'}(${parts.join(',')})`;
}

/** The column's cell in the first row below the header; the column stands fast, the row follows along. */
function firstCell(key: ColumnKey, columns: readonly AnyColumn[]): string {
  return `$${columnLetters(columnIndex(key, columns) + 1)}2`;
}

/** The prepared cells of neighbouring columns. */
function cellsOf(keys: readonly ColumnKey[], columns: readonly AnyColumn[]): CellRange {
  const at = keys.map((key) => columnIndex(key, columns));
  return { top: 1, left: Math.min(...at), bottom: lastPreparedRow, right: Math.max(...at) };
}
