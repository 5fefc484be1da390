import { joinLists } from '../../src/inventory/join-lists';
import { planImport } from '../../src/inventory/plan-import';
import { readLists } from '../../src/inventory/read-list';
import type { Survey } from '../../src/survey/registration';
import type { ImportResult } from '../../src/work/import-lists';
import type { RawWorkbook } from '../../src/workbook/raw-workbook';
import { aRawWorkbook } from './raw-workbook';
import type { CellSketch } from './raw-workbook';

/** A row of an export by header; what is absent is an empty cell. */
export type ExportRow = Readonly<Record<string, CellSketch>>;

export const nexusUuid = '11111111-1111-4111-8111-111111111111';
const prismeUuid = '22222222-2222-4222-8222-222222222222';
const tangoUuid = '33333333-3333-4333-8333-333333333333';

/** Three systems in use, as the export of July 2026 has them. */
export const systemRows: readonly ExportRow[] = [
  {
    Status: 'Aktiv',
    'IT-System (UUID)': nexusUuid,
    'IT System': 'Fjordomsorg',
    Leverandør: 'Fjordsoft A/S',
    'KLE ID': '27.36.04, 27.36.08',
    'Forretningskritisk IT-system': 'Ja',
    'Sidst redigeret: Bruger': 'Ib Ibsen',
    Systemejer: 'Ada Adasen',
    'Systemejer Email': 'ada@kommune.test',
  },
  {
    Status: 'Aktiv',
    'IT-System (UUID)': prismeUuid,
    'IT System': 'Bakkeløn (Ikke tilgængeligt)',
    Leverandør: 'Bakkedata',
    'KLE ID': '81.02',
    'Forretningskritisk IT-system': 'Nej',
    Systemejer: 'Bo Bosen',
    'Systemejer Email': 'bo@kommune.test',
  },
  {
    Status: 'Ikke aktiv',
    'IT-System (UUID)': tangoUuid,
    'IT System': 'Gammelplan',
    Leverandør: 'Fjordsoft A/S',
    'KLE ID': '27.36, 17.01',
    'Forretningskritisk IT-system': '',
    Systemejer: 'Bo Bosen',
    'Systemejer Email': 'bo@kommune.test',
  },
];

/** A contract for one system, and one for two. */
export const contractRows: readonly ExportRow[] = [
  {
    Status: 'Aktiv',
    'Kontrakt ID': 'K-17',
    'IT Kontrakt': 'Drift af Fjordomsorg',
    'Gyldig fra': '01-01-2022',
    'Gyldig til': '31-12-2027',
    Leverandør: 'Fjordsoft A/S (26911745) (udgået)',
    Kontraktunderskriver: 'Eva Evasen',
    Indkøbsform: 'SKI 02.18',
    Genanskaffelsesstrategi: 'EU udbud',
    Genanskaffelsesplan: 'Q3 | 2027',
    'IT Systemer': 'Fjordomsorg',
    'IT Systemer (UUID)': nexusUuid,
    'Drift/år': '1.250.000',
    Varighed: '6 år',
    Option: '2 x 1 år',
    'Opsigelse (måneder)': '6',
    'Uopsigelig til': '30-06-2027',
  },
  {
    Status: 'Aktiv',
    'Kontrakt ID': 'K-18',
    'IT Kontrakt': 'Rammeaftale',
    'Gyldig til': '30-06-2028',
    Leverandør: 'Bakkedata (12345678)',
    Kontraktunderskriver: 'Eva Evasen',
    Indkøbsform: 'Lokal puljeordning',
    'IT Systemer': 'Bakkeløn, Gammelplan',
    'IT Systemer (UUID)': `${prismeUuid}, ${tangoUuid}`,
    'Drift/år': 800000,
    Varighed: 'Løbende',
    'Opsigelse (måneder)': '3',
  },
];

export const vendorRows: readonly ExportRow[] = [
  {
    'Intern/Ekstern': 'Ekstern',
    Leverandørnavn: 'Bakkedata',
    CVR: '12345678',
    'Beregnet kritikalitet': 'Høj',
  },
];

/** The cells of an export: the headers in this order, and a row each. */
export function exportCells(
  rows: readonly ExportRow[],
  headers: readonly string[] = headersOf(rows),
): readonly (readonly CellSketch[])[] {
  return [headers, ...rows.map((row) => headers.map((header) => row[header] ?? null))];
}

export function headersOf(rows: readonly ExportRow[]): readonly string[] {
  return [...new Set(rows.flatMap((row) => Object.keys(row)))];
}

/** An export as it is read. */
export function anExport(rows: readonly ExportRow[]): RawWorkbook {
  return aRawWorkbook({ name: 'Ark1', rows: exportCells(rows) });
}

/** What the job makes of the two exports for a survey. */
export function importedInto(survey: Survey): ImportResult {
  const lists = [systemRows, contractRows].flatMap(
    (rows, place) => readLists(anExport(rows), `${String(place)}.xlsx`, {}).lists,
  );
  return {
    plan: planImport(joinLists(lists, '2026-11-23'), survey),
    lists: lists.map((list) => ({
      ...list,
      rows: list.rows.length,
      hasUuids: true,
      hasBusinessCritical: true,
    })),
    unknownLists: [],
    issues: [],
  };
}
