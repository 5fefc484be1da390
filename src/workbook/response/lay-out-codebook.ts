import { municipalities } from '../../survey/municipalities';
import { sections } from '../../survey/question';
import { columnsFor, isQuestion, questions } from '../../survey/questionnaire';
import type { AnyColumn, AnyQuestion } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import type { Sheet, SheetCell } from '../sheet';
import { codeLists, firstListRow } from './code-lists';
import { wordsOf } from './column-words';
import { conditionCells } from './conditions';
import { cellKindOf } from './kinds';
import { bandOf } from './lay-out-registrations';
import { codebookSheet } from './response-format';

const headerRow = firstListRow - 1;

/** The sheet Kodebog: what every column means and allows, and the lists that the drop-downs show. */
export function layOutCodebook(texts: Texts, asked: readonly AnyQuestion[] = questions): Sheet {
  const { codebook } = texts.responseWorkbook;
  const rules = columnsFor(asked).map((column) => ruleRow(column, texts));
  const lists = listColumns(texts);
  const height = Math.max(rules.length, ...lists.map(({ values }) => values.length));
  const body = Array.from({ length: height }, (_, row) => [
    ...(rules[row] ?? codebookColumns.map(() => null)),
    ...gapTo(codeLists[0]?.column ?? 0),
    ...lists.map(({ values }) => values[row] ?? null),
  ]);
  return {
    name: codebookSheet,
    columns: [
      ...codebookColumns.map((width) => ({ width })),
      ...gapTo(codeLists[0]?.column ?? 0).map(() => ({ width: 3 })),
      ...lists.map(({ values }) => ({ width: widthOf(values) })),
    ],
    rows: [
      [{ value: codebook.title, style: 'title' }],
      [{ value: codebook.lead, style: 'lead' }],
      [],
      [
        ...codebook.headers.map((value) => ({ value, style: 'header' as const })),
        ...gapTo(codeLists[0]?.column ?? 0),
        ...lists.map(({ title }) => ({ value: title, style: 'header' as const })),
      ],
      ...body,
    ],
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: codebookColumns.length - 1 })),
    rowHeights: Object.fromEntries(rules.map((row, index) => [firstListRow + index, heightOf(row)])),
    freeze: { rows: headerRow + 1, columns: 1 },
    tabColor: 'band9',
    repeatRows: headerRow + 1,
    printColumns: codebookColumns.length,
    isLocked: true,
  };
}

/** Widths of the codebook's own columns: header, section, question, hint, allowed answers, rule. */
const codebookColumns = [38, 24, 46, 52, 52, 40];

function widthOf(values: readonly SheetCell[]): number {
  return Math.max(26, ...values.map(({ value }) => String(value).length + 3));
}

/** A row as high as its longest text needs when it is wrapped. */
function heightOf(row: readonly SheetCell[]): number {
  const lines = row.map(({ value }, column) =>
    Math.ceil((String(value).length * 1.02) / (codebookColumns[column] ?? 1)),
  );
  return 16 * Math.max(1, ...lines);
}

function gapTo(column: number): readonly null[] {
  return Array.from({ length: column - codebookColumns.length }, () => null);
}

function ruleRow(column: AnyColumn, texts: Texts): readonly SheetCell[] {
  const { recordSection } = texts.responseWorkbook.codebook;
  const { ask, hint } = wordsOf(column, texts);
  const section = isQuestion(column) ? sections.find(({ key }) => key === column.section)?.title : undefined;
  const band = bandOf(column);
  const banded = band === undefined ? {} : { band };
  return [
    { value: column.header, style: 'label', ...banded },
    { value: section ?? recordSection, style: 'text', ...banded },
    { value: ask, style: 'wrapped' },
    { value: hint, style: 'wrapped' },
    { value: cellKindOf(column).allowed(column, texts), style: 'wrapped' },
    { value: requirement(column, texts), style: 'wrapped' },
  ];
}

function requirement(column: AnyColumn, texts: Texts): string {
  const { codebook } = texts.responseWorkbook;
  if (column.key === 'status') return codebook.statusRule;
  if (column.hidden === true || !isQuestion(column)) return codebook.hidden;
  const { required, askedIf, group } = column;
  if (group === 'models') return codebook.oneModel;
  if (askedIf !== undefined) {
    const { header, values } = conditionCells(askedIf);
    const condition = codebook['is' in askedIf ? 'is' : 'isNot'](header, values.join(codebook.or));
    return required === true ? codebook.requiredIf(condition) : codebook.askedIf(condition);
  }
  if (required === true) return codebook.required;
  return column.kind === 'cvr' ? codebook.cvrChecked : codebook.optional;
}

/** The lists side by side, each under its title; the municipalities have their codes beside them. */
function listColumns(
  texts: Texts,
): readonly { readonly title: string; readonly values: readonly SheetCell[] }[] {
  const { listTitles, municipalityCodes } = texts.responseWorkbook.codebook;
  const lists = codeLists.map(({ key, values }) => ({
    title: listTitles[key],
    values: values.map((value): SheetCell => ({ value, style: 'text' })),
  }));
  const names = codeLists.find(({ key }) => key === 'municipality')?.values ?? [];
  const codes = names.map((name): SheetCell => ({
    value: municipalities.find((municipality) => municipality.name === name)?.code ?? null,
    style: 'text',
    format: 'text',
  }));
  return [...lists, { title: municipalityCodes, values: codes }];
}
