import { municipalityByCode } from '../../survey/municipalities';
import { schemaVersion } from '../../survey/questionnaire';
import type { Respondent } from '../../survey/registration';
import type { Texts } from '../../text/da';
import type { Sheet, SheetCell, SheetValidation } from '../sheet';
import { listSource } from './code-lists';
import { firstLabelRow, respondentLabels, respondentSheet, wholeMunicipality } from './response-format';
import type { RespondentLabel } from './response-format';
import { inputMessage, refusal } from './validation-messages';
import { serialOf, serialOfMoment } from '../raw/serial-clock';

const labelOrder = Object.keys(respondentLabels) as RespondentLabel[];

/** What people leave as it is. */
const setByProgram: ReadonlySet<RespondentLabel> = new Set(['schemaVersion', 'submittedAt']);

/** The row of a label of the sheet Besvarelse, counted from 0. */
export function rowOfLabel(label: RespondentLabel): number {
  return firstLabelRow + labelOrder.indexOf(label);
}

/** The cell beside a label: what the program writes there, format included. */
export function respondentCell(label: RespondentLabel, respondent: Respondent): SheetCell {
  const { municipality, covers, contact, email, date, revision, submittedAt } = respondent;
  switch (label) {
    case 'municipality':
      return { value: (municipality && municipalityByCode(municipality)?.name) ?? null, format: 'text' };
    case 'code':
      return { value: municipality, format: 'text' };
    case 'covers':
      return { value: covers === '' ? wholeMunicipality : covers, format: 'text' };
    case 'contact':
      return { value: contact === '' ? null : contact, format: 'text' };
    case 'email':
      return { value: email === '' ? null : email, format: 'text' };
    case 'date':
      return { value: date === null ? null : serialOf(date), format: 'date' };
    case 'revision':
      return { value: revision, format: 'general' };
    case 'schemaVersion':
      return { value: schemaVersion, format: 'general' };
    case 'submittedAt':
      return { value: submittedAt === null ? null : serialOfMoment(submittedAt), format: 'dateTime' };
  }
}

/** What the sheet Besvarelse says of the respondent: each label with the cell beside it, looks included. */
export function respondentCells(respondent: Respondent): readonly (readonly [string, SheetCell])[] {
  return labelOrder.map((label) => [
    respondentLabels[label],
    { ...respondentCell(label, respondent), style: setByProgram.has(label) ? 'muted' : 'input' },
  ]);
}

/** The sheet Besvarelse: who answers, and a short guide. */
export function layOutRespondent(respondent: Respondent, texts: Texts): Sheet {
  const { title, lead, guideTitle, guide, labelHints } = texts.responseWorkbook;
  const hints = labelOrder.map((label) => labelHints[label]);
  const rows: (readonly SheetCell[])[] = [
    [{ value: title, style: 'title' }],
    [{ value: lead, style: 'lead' }],
    [],
    ...respondentCells(respondent).map(([label, cell], index) => [
      { value: label, style: 'label' as const },
      cell,
      { value: hints[index] ?? null, style: 'note' as const },
    ]),
    [],
    [{ value: guideTitle, style: 'heading' }],
    ...guide.map((line, index) => [{ value: `${String(index + 1)}. ${line}`, style: 'text' as const }]),
  ];
  return {
    name: respondentSheet,
    columns: [{ width: 18 }, { width: 38 }, { width: 72 }],
    rows,
    // The title and the lead run across all three columns.
    merges: [0, 1].map((row) => ({ top: row, left: 0, bottom: row, right: 2 })),
    rowHeights: { 1: 34 },
    validations: respondentValidations(texts),
    tabColor: 'band1',
  };
}

function respondentValidations(texts: Texts): readonly SheetValidation[] {
  const { labelHints, labelErrors } = texts.responseWorkbook;
  const at = (
    label: keyof typeof labelErrors,
    rule: (cell: string) => SheetValidation['rule'],
  ): SheetValidation => {
    const row = rowOfLabel(label);
    return {
      range: { top: row, left: 1, bottom: row, right: 1 },
      rule: rule(`B${String(row + 1)}`),
      prompt: inputMessage(respondentLabels[label], labelHints[label]),
      error: refusal(respondentLabels[label], labelErrors[label]),
    };
  };
  return [
    at('municipality', () => ({ kind: 'list', source: listSource('municipality') })),
    at('code', (cell) => ({
      kind: 'custom',
      formula: `AND(LEN(${cell})>=3,LEN(${cell})<=4,ISNUMBER(${cell}+0))`,
    })),
    at('email', (cell) => ({
      kind: 'custom',
      // Without wildcards, which not every spreadsheet program knows in SEARCH.
      formula: `ISNUMBER(FIND(".",LEFT(${cell},LEN(${cell})-1),FIND("@",${cell},2)+2))`,
    })),
    at('date', () => ({ kind: 'date', min: serialOf('2020-01-01'), max: serialOf('2099-12-31') })),
    at('revision', () => ({ kind: 'whole', min: 1, max: 999 })),
  ];
}
