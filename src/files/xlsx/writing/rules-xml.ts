import type { ColourScale, SheetHighlight, SheetValidation } from '../../../workbook/sheet';
import { fileFormula } from './formula-text';
import { scaleColours } from '../../../workbook/palette';
import { rangeReference } from './ranges';
import { highlightIndex } from './style-registry';
import { cut, xmlAttribute, xmlText } from './xml';

/** Excel refuses a file in which a hint or message is longer than its boxes hold. */
const longest = { title: 32, prompt: 255, error: 225 } as const;

function shortened(text: string, length: number): string {
  return xmlAttribute(text.length <= length ? text : `${cut(text, length - 1)}…`);
}

/** The element `dataValidations`, or nothing when the sheet has none. */
export function validationsXml(validations: readonly SheetValidation[]): string {
  if (validations.length === 0) return '';
  const items = validations.map(validationXml).join('');
  return `<dataValidations count="${validations.length}">${items}</dataValidations>`;
}

function validationXml({ range, rule, prompt, error }: SheetValidation): string {
  const hint =
    prompt === undefined
      ? ''
      : ` showInputMessage="1" promptTitle="${shortened(prompt.title, longest.title)}"` +
        ` prompt="${shortened(prompt.text, longest.prompt)}"`;
  const message =
    error === undefined
      ? ''
      : ` showErrorMessage="1"${error.severity === 'warning' ? ' errorStyle="warning"' : ''}` +
        ` errorTitle="${shortened(error.title, longest.title)}"` +
        ` error="${shortened(error.text, longest.error)}"`;
  const type = rule.kind === 'list' || rule.kind === 'custom' ? rule.kind : `${rule.kind}" operator="between`;
  return (
    `<dataValidation type="${type}" allowBlank="1"${hint}${message} sqref="${rangeReference(range)}">` +
    `${ruleFormulas(rule)}</dataValidation>`
  );
}

function ruleFormulas(rule: SheetValidation['rule']): string {
  if (rule.kind === 'list') return `<formula1>${xmlText(rule.source)}</formula1>`;
  if (rule.kind === 'custom') return `<formula1>${xmlText(fileFormula(rule.formula, undefined))}</formula1>`;
  return `<formula1>${rule.min}</formula1><formula2>${rule.max}</formula2>`;
}

/** The elements `conditionalFormatting`, first highlight first in priority. */
export function highlightsXml(highlights: readonly SheetHighlight[]): string {
  return highlights
    .map((highlight, index) => {
      const rule =
        highlight.kind === 'scale' ? scaleXml(highlight, index + 1) : formulaXml(highlight, index + 1);
      return `<conditionalFormatting sqref="${rangeReference(highlight.range)}">${rule}</conditionalFormatting>`;
    })
    .join('');
}

function formulaXml(highlight: SheetHighlight & { kind: 'formula' }, priority: number): string {
  const formula = xmlText(fileFormula(highlight.formula, undefined));
  return (
    `<cfRule type="expression" dxfId="${highlightIndex(highlight.look)}" priority="${priority}">` +
    `<formula>${formula}</formula></cfRule>`
  );
}

function scaleXml({ direction, low, high }: ColourScale, priority: number): string {
  const { calm, middle, alarm } = scaleColours;
  const colours = direction === 'bad-high' ? [calm, middle, alarm] : [alarm, middle, calm];
  return (
    `<cfRule type="colorScale" priority="${priority}"><colorScale>` +
    [low, (low + high) / 2, high].map((end) => `<cfvo type="num" val="${end}"/>`).join('') +
    `${colours.map((colour) => `<color rgb="FF${colour}"/>`).join('')}</colorScale></cfRule>`
  );
}
