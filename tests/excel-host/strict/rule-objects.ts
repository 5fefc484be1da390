import { checkFormula } from './check-formula';
import type { Area, ModelSheet, ModelWorkbook } from './excel-model';
import { overlap } from './excel-model';
import { invalidArgument, notKnown } from './office-fault';
import { recordObject } from './office-object';
import type { OfficeObject } from './office-object';

interface Message {
  readonly title?: string;
  readonly message?: string;
}

export function dataValidationObject(workbook: ModelWorkbook, sheet: ModelSheet, area: Area): OfficeObject {
  const record: Record<string, unknown> & { area: Area } = { area };
  const put = (name: string, check: (value: never) => void) => (value: never) => {
    sheet.mustBeWritable();
    check(value);
    record[name] = value;
    if (sheet.validations.includes(record)) return;
    // A cell has one rule.
    sheet.validations = [...sheet.validations.filter((other) => !isSame(other.area, area)), record];
  };
  return {
    kind: 'DataValidation',
    get: { Type: () => typeAt(sheet, area) },
    set: {
      IgnoreBlanks: put('IgnoreBlanks', () => undefined),
      Rule: put('Rule', (rule: Rule) => {
        mustBeRule(rule);
        for (const formula of formulasOf(rule)) checkFormula(workbook, formula);
      }),
      Prompt: put('Prompt', mustFit(32, 255)),
      ErrorAlert: put('ErrorAlert', mustFit(32, 225)),
    },
    call: {
      Clear: () => {
        sheet.mustBeWritable();
        sheet.validations = sheet.validations.filter((other) => !overlap(other.area, area));
      },
    },
  };
}

function isSame(a: Area, b: Area): boolean {
  return a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;
}

/** The kind of rule that covers an area, in Excel's own word. */
function typeAt(sheet: ModelSheet, area: Area): string {
  const rule = sheet.validations.find((other) => overlap(other.area, area))?.['Rule'];
  const [kind] = Object.keys(rule ?? {});
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

type Rule = Record<string, Readonly<Record<string, unknown>> & { source?: string; operator?: string }>;

/** A custom rule is a formula; a text that begins like one is one in the other rules as well. */
function formulasOf(rule: Rule): readonly string[] {
  const texts = Object.values(rule).flatMap((details) => Object.values(details));
  return texts.filter((text): text is string => typeof text === 'string' && text.startsWith('='));
}

function mustBeRule(rule: Rule): void {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (Object.keys(rule).length !== 1 || kind === undefined) throw invalidArgument('One rule at a time');
  if (!['list', 'wholeNumber', 'decimal', 'date', 'textLength', 'custom'].includes(kind)) {
    throw invalidArgument(`No such rule: ${kind}`);
  }
  if (kind === 'custom' && !String(details?.['formula']).startsWith('=')) {
    throw invalidArgument('A rule of its own is a formula');
  }
  const ends = [details?.['formula1'], details?.['formula2']].filter((end) => end !== undefined);
  if (
    kind === 'date' &&
    !ends.every((end) => typeof end === 'string' && /^(\d{4}-\d\d-\d\d|\d+)$/.test(end))
  ) {
    throw invalidArgument('The ends of a rule for dates are texts');
  }
  if (kind === 'list' && !details?.source?.startsWith('=') && (details?.source?.length ?? 0) > 255) {
    throw invalidArgument('A list in the rule itself has at most 255 characters');
  }
}

function mustFit(title: number, message: number) {
  return (value: Message): void => {
    if ((value.title?.length ?? 0) > title || (value.message?.length ?? 0) > message) {
      throw invalidArgument('The message is longer than its box');
    }
  };
}

export function conditionalFormatsObject(
  workbook: ModelWorkbook,
  sheet: ModelSheet,
  area: Area,
): OfficeObject {
  return {
    kind: 'ConditionalFormatCollection',
    open: {
      Add: (type: string) => {
        sheet.mustBeWritable();
        const record: Record<string, unknown> = { area, type };
        sheet.conditionalFormats.push(record);
        return conditionalFormatObject(workbook, type, record);
      },
    },
    call: {
      ClearAll: () => {
        sheet.mustBeWritable();
        sheet.conditionalFormats = sheet.conditionalFormats.filter(
          (other) => !overlap(other['area'] as Area, area),
        );
      },
    },
  };
}

function conditionalFormatObject(
  workbook: ModelWorkbook,
  type: string,
  record: Record<string, unknown>,
): OfficeObject {
  const id = workbook.nextId();
  if (type === 'ColorScale') {
    return {
      kind: 'ConditionalFormat',
      id,
      open: { ColorScale: () => recordObject('ColorScale', record, ['Criteria']) },
    };
  }
  if (type !== 'Custom') throw notKnown(`conditional formats of type ${type}`);
  const part = (name: string, property: string) => (): OfficeObject => {
    const inner: Record<string, unknown> = {};
    record[name] = inner;
    return recordObject(name, inner, [property]);
  };
  const rule = (): OfficeObject => ({
    kind: 'ConditionalFormatRule',
    set: {
      Formula: (formula: string) => {
        if (!formula.startsWith('=')) throw invalidArgument(`Not a formula: ${formula}`);
        checkFormula(workbook, formula);
        record['Rule'] = { Formula: formula };
      },
    },
  });
  return {
    kind: 'ConditionalFormat',
    id,
    open: {
      Custom: () => ({
        kind: 'CustomConditionalFormat',
        open: {
          Rule: rule,
          Format: () => ({
            kind: 'ConditionalRangeFormat',
            open: { Font: part('Font', 'Color'), Fill: part('Fill', 'Color') },
          }),
        },
      }),
    },
  };
}
