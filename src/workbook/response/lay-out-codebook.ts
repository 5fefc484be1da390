import { municipalities } from '../../survey/municipalities';
import { fields, sections } from '../../survey/questionnaire';
import type { FieldKey, FieldShape } from '../../survey/questionnaire';
import type { Texts } from '../../text/da';
import type { Sheet, SheetCell } from '../sheet';
import { codeLists, firstListRow, listOf } from './code-lists';
import { bandOf } from './lay-out-registrations';
import { codebookSheet } from './response-format';

const headerRow = firstListRow - 1;

/** The sheet Kodebog: what every column means and allows, and the lists that the drop-downs show. */
export function layOutCodebook(texts: Texts): Sheet {
  const { codebook } = texts.responseWorkbook;
  const rules = fields.map((field) => ruleRow(field, texts));
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

function ruleRow(field: FieldShape & { key: FieldKey }, texts: Texts): readonly SheetCell[] {
  const { recordTexts, recordSection } = texts.responseWorkbook.codebook;
  const { ask, hint } =
    field.key === 'id' || field.key === 'status' ? recordTexts[field.key] : texts.questions[field.key];
  const section = sections.find(({ key }) => key === field.section)?.title ?? recordSection;
  const band = bandOf(field);
  const banded = band === undefined ? {} : { band };
  return [
    { value: field.header, style: 'label', ...banded },
    { value: section, style: 'text', ...banded },
    { value: ask, style: 'wrapped' },
    { value: hint, style: 'wrapped' },
    { value: allowed(field, texts), style: 'wrapped' },
    { value: requirement(field, texts), style: 'wrapped' },
  ];
}

function allowed(field: FieldShape & { key: FieldKey }, texts: Texts): string {
  const { codebook, scale } = texts.responseWorkbook;
  switch (field.kind) {
    case 'text':
    case 'longText':
      return codebook.text(field.maxLength);
    case 'number':
      return codebook.number(field.min, field.max);
    case 'integer':
      return codebook.integer(field.min);
    case 'rating':
      return scale;
    case 'flag':
    case 'choice':
      return codeLists.find(({ key }) => key === listOf(field.key))?.values.join(' · ') ?? '';
    case 'uuid':
    case 'cvr':
    case 'kle':
    case 'date':
    case 'yearOrNever':
      return codebook[field.kind];
  }
}

function requirement(field: FieldShape & { key: FieldKey }, texts: Texts): string {
  const { codebook } = texts.responseWorkbook;
  if (field.required === true) return codebook.required;
  const other = fields.find(({ key }) => key === field.requiredWith);
  if (other !== undefined) return codebook.requiredWith(other.header);
  if (field.model !== undefined) return codebook.oneModel;
  if (field.key === 'cvr') return codebook.cvrChecked;
  if (field.key === 'status') return codebook.statusRule;
  return field.hidden === true ? codebook.hidden : codebook.optional;
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
