import { DataValidationErrorStyle, DataValidationRenderMode } from '@univerjs/core';
import type { IRange, ISheetDataValidationRule } from '@univerjs/core';
import type { IConditionFormattingRule } from '@univerjs/sheets-conditional-formatting';
import { highlights as highlightLooks, scaleColours } from '../../../../workbook/palette';
import { cellReference } from '../../../../workbook/cell-reference';
import type {
  ColourScale,
  CellRange,
  SheetHighlight,
  SheetValidation,
  WorkbookLayout,
} from '../../../../workbook/sheet';
import { listValues } from '../../../../workbook/list-values';

export function univerRange(range: CellRange): IRange {
  return {
    startRow: range.top,
    endRow: range.bottom,
    startColumn: range.left,
    endColumn: range.right,
  };
}

/** The rule as the embedded spreadsheet knows it; it has no hints of its own, those are shown below the grid. */
export function univerValidation(
  validation: SheetValidation,
  index: number,
  layout: WorkbookLayout,
): ISheetDataValidationRule {
  const { range, error } = validation;
  return {
    uid: `regel-${String(index)}`,
    ranges: [univerRange(range)],
    allowBlank: true,
    ...ruleOf(validation, layout),
    ...(error === undefined
      ? {}
      : {
          showErrorMessage: true,
          errorStyle:
            error.severity === 'stop' ? DataValidationErrorStyle.STOP : DataValidationErrorStyle.WARNING,
          errorTitle: error.title,
          error: error.text,
        }),
  };
}

function ruleOf(
  { rule, range }: SheetValidation,
  layout: WorkbookLayout,
): Pick<ISheetDataValidationRule, 'type' | 'formula1' | 'formula2' | 'operator' | 'renderMode'> {
  switch (rule.kind) {
    case 'list':
      return {
        type: 'list',
        formula1: JSON.stringify(listValues(rule.source, layout)),
        renderMode: DataValidationRenderMode.ARROW,
      };
    case 'custom':
      return { type: 'custom', formula1: `=${rule.formula}` };
    case 'date':
    case 'decimal':
    case 'whole':
    case 'textLength':
      return {
        type: 'custom',
        formula1: `=${limitFormula(rule, cellReference(range.top + 1, range.left + 1))}`,
      };
  }
}

/** The spreadsheet's own rules for numbers and dates read what is shown the English way; a formula reads the value. */
function limitFormula(
  {
    kind,
    min,
    max,
  }: {
    readonly kind: 'whole' | 'decimal' | 'date' | 'textLength';
    readonly min: number;
    readonly max: number;
  },
  cell: string,
): string {
  const within = (value: string): string => `${value}>=${String(min)},${value}<=${String(max)}`;
  if (kind === 'textLength') return `AND(${within(`LEN(${cell})`)})`;
  const number = `ISNUMBER(${cell}),${within(`N(${cell})`)}`;
  return kind === 'whole' ? `AND(${number},MOD(N(${cell}),1)=0)` : `AND(${number})`;
}

export function univerHighlight(highlight: SheetHighlight, index: number): IConditionFormattingRule {
  return {
    cfId: `fremhævning-${String(index)}`,
    ranges: [univerRange(highlight.range)],
    stopIfTrue: false,
    rule: highlight.kind === 'scale' ? scaleOf(highlight) : formulaOf(highlight),
  } as IConditionFormattingRule;
}

function scaleOf({ direction, low, high }: ColourScale): unknown {
  const { calm, middle, alarm } = scaleColours;
  const colours = direction === 'bad-high' ? [calm, middle, alarm] : [alarm, middle, calm];
  const values = [low, (low + high) / 2, high].map((value) => ({ type: 'num', value }));
  return {
    type: 'colorScale',
    config: values.map((value, index) => ({ index, color: `#${colours[index] ?? middle}`, value })),
  };
}

function formulaOf({ formula, look }: Extract<SheetHighlight, { kind: 'formula' }>): unknown {
  const { fill, text } = highlightLooks[look];
  return {
    type: 'highlightCell',
    subType: 'formula',
    value: `=${formula}`,
    style: { cl: { rgb: `#${text}` }, ...(fill === undefined ? {} : { bg: { rgb: `#${fill}` } }) },
  };
}
