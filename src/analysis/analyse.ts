import type { DataSet } from '../consolidation/data-set';
import { municipalities } from '../survey/municipalities';
import type { AnalystInput } from './analyst-input';
import { contractCalendar } from './contract-calendar';
import { coverageFinding } from './coverage';
import { domainFindings, kleFindings } from './domains';
import type { Findings } from './findings';
import { compareCodes } from '../survey/names/name-order';
import { distinct, observationsOf } from './observations';
import { usualDraws } from './robustness';
import { sizeElasticity } from './size-elasticity';
import { systemFindings } from './systems';
import { vendorFindings } from './vendors';

/**
 * Every finding of a data set. Only registrations whose status is Færdig count; drafts are counted and left out. A
 * blank, "Ved ikke" or "Ikke relevant" is missing for the figure that asks, and for that figure alone. A municipality
 * has answered when it has a submission, be it one of drafts alone.
 *
 * @param input the analyst's weights, thresholds and overrides
 * @param draws how often Robusthed draws
 */
export function analyse(dataSet: DataSet, input: AnalystInput, draws = usualDraws): Findings {
  const rows = observationsOf(dataSet);
  const answered = distinct(dataSet.submissions.map(({ municipality }) => municipality)).toSorted(
    compareCodes,
  );
  const hasAnswered = new Set(answered);
  const { settings } = input;
  const elasticity = sizeElasticity(rows, settings.overrides.elasticity);
  const systems = systemFindings(
    rows,
    { date: dataSet.date, answered, elasticity: elasticity.value, draws },
    input,
  );
  const domainOf = new Map(systems.map(({ system, domain }) => [system, domain]));
  return {
    date: dataSet.date,
    answered,
    missing: municipalities.map(({ code }) => code).filter((code) => !hasAnswered.has(code)),
    registrations: rows.length,
    drafts: dataSet.rows.length - rows.length,
    elasticity,
    coverage: coverageFinding(rows, answered, settings),
    systems,
    vendors: vendorFindings(rows, domainOf, settings),
    domains: domainFindings(rows, domainOf),
    kle: kleFindings(rows),
    calendar: contractCalendar(rows, dataSet.date),
  };
}
