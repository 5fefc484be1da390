import { createExcelHost } from '../../src/hosts/excel/excel-host';
import type { ExcelFeatures } from '../../src/hosts/excel/office/excel-features';
import type { ExcelHostOptions } from '../../src/hosts/excel/excel-host';
import type { OutgoingFile, WorkbookHost } from '../../src/hosts/workbook-host';
import type { Registration } from '../../src/survey/registration';
import type { SurveyChange } from '../../src/survey/survey-change';
import { da } from '../../src/text/da';
import { aNewId, aRegistration } from '../builders/registration';
import { createOfficeJs } from './client-layer';
import type { StrictExcel } from './strict/strict-excel';

export interface ExcelWorkbook {
  readonly host: WorkbookHost;
  readonly strict: StrictExcel;
  /** The files that the browser has saved. */
  readonly saved: readonly OutgoingFile[];
  /** The pane of somebody else who has the same workbook open. */
  readonly otherHost: WorkbookHost;
}

/** Excel for Windows or on the web, of today. */
export const everyFeature: ExcelFeatures = {
  isRecentEnough: true,
  download: true,
  takesFiles: true,
  createWorkbook: true,
  readOnly: true,
};

/** An empty workbook in a strict Excel, with the product's host over Microsoft's own client layer. */
export function anExcelWorkbook(options: Partial<ExcelHostOptions> = {}): ExcelWorkbook {
  const { excel, strict } = createOfficeJs();
  const saved: OutgoingFile[] = [];
  const all: ExcelHostOptions = {
    texts: () => da,
    thisYear: 2026,
    newId: aNewId,
    excel,
    download: (file) => {
      saved.push(file);
    },
    changeDelay: 1,
    features: everyFeature,
    pauses: [1, 1],
    ...options,
  };
  return { host: createExcelHost(all), otherHost: createExcelHost(all), strict, saved };
}

export const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 15));

export function put(registration: Registration): SurveyChange {
  return { kind: 'put', registration };
}

export function named(system: string): Registration {
  return aRegistration({ answers: { system, vendor: 'Fjordsoft' }, status: 'draft' });
}

export async function systemsOf(host: WorkbookHost): Promise<readonly (string | undefined)[]> {
  const reading = await host.readSurvey();
  return (reading?.survey.registrations ?? []).map(({ answers }) => answers.system);
}

/** How many round trips a piece of work takes. */
export async function roundTrips(strict: StrictExcel, work: () => Promise<unknown>): Promise<number> {
  const before = strict.roundTrips.length;
  await work();
  return strict.roundTrips.length - before;
}
