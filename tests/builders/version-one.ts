import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import type { DataSet } from '../../src/consolidation/data-set';
import { questions } from '../../src/survey/questionnaire';
import type { AnyQuestion } from '../../src/survey/questionnaire';
import type { Survey } from '../../src/survey/registration';
import { da } from '../../src/text/da';
import { layOutAnalysis } from '../../src/workbook/analysis/lay-out-analysis';
import { layOutResponse } from '../../src/workbook/response/lay-out-response';
import type { Sheet, SheetCell, WorkbookLayout } from '../../src/workbook/sheet';

/** The columns of Registreringer as version 1 had them, letter by letter. It never changes again. */
const versionOneHeaders: readonly string[] = [
  'Id',
  'System',
  'Leverandør',
  'CVR-nr.',
  'Fagområde',
  'KLE-nr.',
  'Forretningskritisk',
  'KITOS-UUID',
  'Monopolstatus',
  'Konkurrent forladt markedet',
  'Svær viden',
  'Lille domæne',
  'Dobbelt funktionalitet',
  'Markedsdeling',
  'Anden model',
  'Afhængig af',
  'Beskrivelse af anden model',
  'Kendte alternativer',
  'Problemer',
  'Årlig pris (kr.)',
  'Prisstigning seneste 3 år (%)',
  'Prisregulering',
  'Vurdering: Prissætning',
  'Kommentar: Prissætning',
  'Tillægsydelser seneste år (kr.)',
  'Vurdering: Tillægsydelser',
  'Kommentar: Tillægsydelser',
  'Opsigelsesvarsel (måneder)',
  'Uopsigelig til',
  'Vurdering: Vedligeholdelsesvilkår',
  'Kommentar: Vedligeholdelsesvilkår',
  'Åbne kritiske fejl',
  'Vurdering: Kvalitet/fejlsituation',
  'Kommentar: Kvalitet/fejlsituation',
  'Har forhandlet seneste 3 år',
  'Vurdering: Forhandlingsmuligheder',
  'Kommentar: Forhandlingsmuligheder',
  'Senest konkurrenceudsat (år)',
  'Indkøbsform',
  'Antal tilbud',
  'Kontraktudløb',
  'Optioner',
  'Ønsket spor',
  'Vil deltage i fælles indsats',
  'Bemærkning',
  'Status',
];

/** What version 1 asked. */
export const versionOneQuestions: readonly AnyQuestion[] = questions.filter(({ header }) =>
  versionOneHeaders.includes(header),
);

/** A response workbook as version 1 laid it out. */
export function versionOneResponse(survey: Survey): WorkbookLayout {
  const layout = layOutResponse(survey, da, versionOneQuestions);
  const headers = layout.sheets[1]?.rows[0]?.map((cell) => cell?.value);
  if (JSON.stringify(headers) !== JSON.stringify(versionOneHeaders)) {
    throw new Error('Version 1 had other columns');
  }
  return { ...layout, sheets: layout.sheets.map(asVersionOne) };
}

/** An analysis workbook as version 1 laid it out. */
export function versionOneAnalysis(dataSet: DataSet): WorkbookLayout {
  const findings = analyse(dataSet, noAnalystInput);
  const layout = layOutAnalysis(dataSet, findings, noAnalystInput, da, { asked: versionOneQuestions });
  return {
    ...layout,
    sheets: layout.sheets.map((sheet) => (sheet.name === 'Dækning' ? withoutColumn(sheet, 'Dækker') : sheet)),
  };
}

/** A survey as version 1 put it aside in the browser. */
export function versionOneKept(survey: Survey): unknown {
  const { covers: _notAsked, ...respondent } = survey.respondent;
  return JSON.parse(JSON.stringify({ ...survey, respondent }));
}

/** Besvarelse said nothing of what is covered, and which version it was. */
function asVersionOne(sheet: Sheet): Sheet {
  if (sheet.name !== 'Besvarelse') return sheet;
  const rows = sheet.rows
    .filter((row) => row[0]?.value !== 'Dækker')
    .map((row) =>
      row[0]?.value === 'Skemaversion' ? [row[0], { ...row[1], value: 1 } satisfies SheetCell] : row,
    );
  return { ...sheet, rows, validations: [] };
}

function withoutColumn(sheet: Sheet, header: string): Sheet {
  const column = Math.max(...sheet.rows.map((row) => row.findIndex((cell) => cell?.value === header)));
  return {
    ...sheet,
    rows: sheet.rows.map((row) => row.toSpliced(column, 1)),
    tables: (sheet.tables ?? []).map(({ name, range }) => ({
      name,
      range: { ...range, right: range.right - 1 },
    })),
  };
}
