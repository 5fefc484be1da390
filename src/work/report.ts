import { impactLimit } from '../analysis/kraljic';
import { toldFindings } from '../analysis/told-findings';
import type { Shareable } from '../analysis/withholding/assess';
import type { SharedFindings } from '../analysis/withholding/shared-findings';
import { withhold } from '../analysis/withholding/withhold';
import { writePptx } from '../files/pptx/write-pptx';
import { daOut } from '../text/da-out';
import { layOutReport } from '../workbook/report/lay-out-report';
import type { Report } from '../workbook/report/page';
import { presentationType } from './made-file';
import type { MadeFile } from './made-file';
import { sourcesOf } from './share-source';
import type { SourceInput } from './share-source';

export interface ReportInput extends SourceInput {
  /** Whether it may leave KOMBIT. */
  readonly isExternal: boolean;
  /** A page for each system behind the others. */
  readonly hasAppendix: boolean;
}

/** The pages of the report, to be shown and printed; null when a file is no analysis. */
export function reportPages(input: ReportInput): Report | null {
  const sources = sourcesOf(input);
  if (sources === null) return null;
  const { source, before } = sources;
  return input.isExternal
    ? externalReport(source, withhold(source, before), input.hasAppendix)
    : internalReport(source, input.hasAppendix);
}

/** The same pages as a presentation. */
export async function writeReport(input: ReportInput): Promise<MadeFile | null> {
  const report = reportPages(input);
  if (report === null) return null;
  return presentation(report, daOut.report.file[input.isExternal ? 'external' : 'internal']);
}

/** The report as a file of this name. */
export async function presentation(report: Report, name: string): Promise<MadeFile> {
  return { name, type: presentationType, bytes: await writePptx(report) };
}

function internalReport(source: Shareable, hasAppendix: boolean): Report {
  const { findings, settings } = source;
  const limits = { risk: settings.thresholds.supplyRisk, impact: impactLimit(findings.systems, settings) };
  return layOutReport(toldFindings(source), { isExternal: false, limits, hasAppendix }, daOut);
}

/** The report of what may leave KOMBIT. The line at the median price is left out: it would tell of prices that are withheld. */
export function externalReport(
  { settings }: Pick<Shareable, 'settings'>,
  shared: SharedFindings,
  hasAppendix: boolean,
): Report {
  const limits = { risk: settings.thresholds.supplyRisk, impact: null };
  return layOutReport(shared, { isExternal: true, limits, hasAppendix }, daOut);
}
