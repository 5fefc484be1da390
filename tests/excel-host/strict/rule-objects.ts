import type { Area, ModelSheet, ModelWorkbook } from './excel-model';
import { overlap } from './excel-model';
import { invalidArgument, notKnown } from './office-fault';
import { recordObject } from './office-object';
import type { OfficeObject } from './office-object';

interface Message {
  readonly title?: string;
  readonly message?: string;
}

export function dataValidationObject(sheet: ModelSheet, area: Area): OfficeObject {
  const record: Record<string, unknown> & { area: Area } = { area };
  const put = (name: string, check: (value: never) => void) => (value: never) => {
    sheet.mustBeWritable();
    check(value);
    record[name] = value;
    if (!sheet.validations.includes(record)) sheet.validations.push(record);
  };
  return {
    kind: 'DataValidation',
    get: { Type: () => typeAt(sheet, area) },
    set: {
      IgnoreBlanks: put('IgnoreBlanks', () => undefined),
      Rule: put('Rule', mustBeRule),
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

/** The kind of rule that covers an area, in Excel's own word. */
function typeAt(sheet: ModelSheet, area: Area): string {
  const rule = sheet.validations.find((other) => overlap(other.area, area))?.['Rule'];
  const [kind] = Object.keys(rule ?? {});
  return kind === undefined ? 'None' : kind.charAt(0).toUpperCase() + kind.slice(1);
}

function mustBeRule(rule: Record<string, { source?: string; operator?: string }>): void {
  const [kind, details] = Object.entries(rule)[0] ?? [];
  if (Object.keys(rule).length !== 1 || kind === undefined) throw invalidArgument('One rule at a time');
  if (!['list', 'wholeNumber', 'decimal', 'date', 'textLength', 'custom'].includes(kind)) {
    throw invalidArgument(`No such rule: ${kind}`);
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
        return conditionalFormatObject(workbook.nextId(), type, record);
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

function conditionalFormatObject(id: string, type: string, record: Record<string, unknown>): OfficeObject {
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
  return {
    kind: 'ConditionalFormat',
    id,
    open: {
      Custom: () => ({
        kind: 'CustomConditionalFormat',
        open: {
          Rule: part('Rule', 'Formula'),
          Format: () => ({
            kind: 'ConditionalRangeFormat',
            open: { Font: part('Font', 'Color'), Fill: part('Fill', 'Color') },
          }),
        },
      }),
    },
  };
}
