import type { DataSet } from '../consolidation/data-set';
import { municipalities } from '../survey/municipalities';
import type { AnalystInput } from './analyst-input';
import { contractCalendar } from './contract-calendar';
import { domainFindings } from './domains';
import type { Findings } from './findings';
import { compareCodes } from '../survey/names/name-order';
import { distinct, observationsOf } from './observations';
import { systemFindings } from './systems';
import { vendorFindings } from './vendors';

/**
 * Every finding of a data set. Only registrations whose status is Færdig count; drafts are counted and left out. A
 * blank, "Ved ikke" or "Ikke relevant" is missing for the figure that asks, and for that figure alone. A municipality
 * has answered when it has a submission, be it one of drafts alone.
 *
 * @param input the analyst's weights, thresholds and overrides
 */
export function analyse(dataSet: DataSet, input: AnalystInput): Findings {
  const rows = observationsOf(dataSet);
  const answered = distinct(dataSet.submissions.map(({ municipality }) => municipality)).toSorted(
    compareCodes,
  );
  const hasAnswered = new Set(answered);
  return {
    date: dataSet.date,
    answered,
    missing: municipalities.map(({ code }) => code).filter((code) => !hasAnswered.has(code)),
    registrations: rows.length,
    drafts: dataSet.rows.length - rows.length,
    systems: systemFindings(rows, { date: dataSet.date, answered: answered.length }, input),
    vendors: vendorFindings(rows, input.settings),
    domains: domainFindings(rows),
    calendar: contractCalendar(rows, dataSet.date),
  };
}
