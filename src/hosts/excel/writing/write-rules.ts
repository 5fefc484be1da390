import { highlights, scaleColours } from '../../../workbook/palette';
import type { ColourScale, Sheet, SheetHighlight, SheetValidation } from '../../../workbook/sheet';
import { rangeIn } from '../office/addresses';
import type { ExcelBatch } from '../office/excel-batch';
import { bytesPerOrder } from './write-values';
import { dateOfSerial } from '../../../workbook/raw/serial-clock';

/** Excel refuses hints and messages that are longer than its boxes hold. */
const longest = { title: 32, prompt: 255, error: 225 } as const;

/** What may be typed, and how cells light up. */
export async function writeRules(batch: ExcelBatch, target: Excel.Worksheet, sheet: Sheet): Promise<void> {
  for (const validation of sheet.validations ?? []) {
    await batch.room(3 * bytesPerOrder);
    validate(rangeIn(target, validation.range).dataValidation, validation);
  }
  if (sheet.highlights?.length) target.getRange().conditionalFormats.clearAll();
  for (const highlight of sheet.highlights ?? []) {
    await batch.room(4 * bytesPerOrder);
    light(rangeIn(target, highlight.range).conditionalFormats, highlight);
  }
}

function validate(target: Excel.DataValidation, { rule, prompt, error }: SheetValidation): void {
  target.ignoreBlanks = true;
  target.rule = ruleOf(rule);
  if (prompt) {
    target.prompt = {
      showPrompt: true,
      title: shorten(prompt.title, longest.title),
      message: shorten(prompt.text, longest.prompt),
    };
  }
  if (error) {
    target.errorAlert = {
      showAlert: true,
      style: error.severity === 'stop' ? 'Stop' : 'Warning',
      title: shorten(error.title, longest.title),
      message: shorten(error.text, longest.error),
    };
  }
}

function ruleOf(rule: SheetValidation['rule']): Excel.DataValidationRule {
  switch (rule.kind) {
    case 'list':
      return { list: { inCellDropDown: true, source: `=${rule.source}` } };
    case 'custom':
      return { custom: { formula: `=${rule.formula}` } };
    case 'whole':
      return { wholeNumber: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'decimal':
      return { decimal: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'textLength':
      return { textLength: { formula1: rule.min, formula2: rule.max, operator: 'Between' } };
    case 'date':
      return {
        date: { formula1: dayOf(rule.min), formula2: dayOf(rule.max), operator: 'Between' },
      };
  }
}

/** The day of a rule's limit, as text; a limit beyond the calendar stays the number it is. */
function dayOf(serial: number): string {
  return dateOfSerial(serial) ?? String(serial);
}

function shorten(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length - 1)}…`;
}

function light(target: Excel.ConditionalFormatCollection, highlight: SheetHighlight): void {
  if (highlight.kind === 'scale') {
    target.add('ColorScale').colorScale.criteria = scaleCriteria(highlight);
    return;
  }
  const { custom } = target.add('Custom');
  const look = highlights[highlight.look];
  custom.rule.formula = `=${highlight.formula}`;
  custom.format.font.color = `#${look.text}`;
  if (look.fill !== undefined) custom.format.fill.color = `#${look.fill}`;
}

function scaleCriteria({ direction, low, high }: ColourScale): Excel.ConditionalColorScaleCriteria {
  const { calm, middle, alarm } = scaleColours;
  const [first, last] = direction === 'bad-high' ? [calm, alarm] : [alarm, calm];
  const end = (value: number, colour: string): Excel.ConditionalColorScaleCriterion => ({
    type: 'Number',
    formula: String(value),
    color: `#${colour}`,
  });
  return {
    minimum: end(low, first),
    midpoint: end((low + high) / 2, middle),
    maximum: end(high, last),
  };
}
