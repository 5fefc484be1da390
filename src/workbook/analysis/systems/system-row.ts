import type { AnalystInput } from '../../../analysis/analyst-input';
import type { Findings, SystemFinding, Track } from '../../../analysis/findings';
import { byPopulation, bySpend } from '../../../analysis/monopoly-figures';
import { compareNames } from '../../../survey/names/name-order';
import { groupRows, observationsOf } from '../../../analysis/observations';
import { weightedMeanRatings } from '../../../analysis/rating-figures';
import { median, present } from '../../../analysis/statistics';
import type { DataSet } from '../../../consolidation/data-set';
import type { TableColumn } from '../layout/table-types';
import type { RatedArea } from '../../../survey/questionnaire';
import { wantedShare } from '../../../analysis/wish-figures';

/** A row of the sheet Systemer: a system's finding with what its formulas need besides. */
export interface SystemRow {
  readonly finding: SystemFinding;
  /** Its place in the findings, from 1: the key by which formulas find its answers. */
  readonly no: number;
  /** Its place among the names, from 1: breaks ties of the rank. */
  readonly nameOrder: number;
  /** Its place by Prioritet, from 1. */
  readonly rank: number;
  readonly note: string;
  readonly override: Track | null;
  readonly weightedMeans: {
    readonly population: Readonly<Record<RatedArea, number | null>>;
    readonly spend: Readonly<Record<RatedArea, number | null>>;
  };
  /** The median of the yearly prices of the systems in its fagområde. */
  readonly domainMedian: number | null;
  readonly wishes: { readonly breakUp: number | null; readonly negotiate: number | null };
}

/** A column of the sheet Systemer. */
export type SystemColumn = TableColumn<SystemRow>;

/** The number by which systems are ranked: the Prioritet at nine decimals, −1 without one. */
export function rankNumber({ priority }: SystemFinding): number {
  return priority === null ? -1 : Math.round(priority * 1e9) / 1e9;
}

/** The rows of the sheet Systemer in the order of the findings. */
export function systemRows(
  dataSet: DataSet,
  { systems }: Findings,
  input: AnalystInput,
): readonly SystemRow[] {
  const names = systems.map(({ system }) => system).toSorted(compareNames);
  const nameOrders = new Map(names.map((name, index) => [name, index + 1]));
  const nameOrderOf = ({ system }: SystemFinding): number => nameOrders.get(system) ?? 0;
  const byRank = systems.toSorted(
    (one, other) => rankNumber(other) - rankNumber(one) || nameOrderOf(one) - nameOrderOf(other),
  );
  const ranks = new Map(byRank.map((finding, index) => [finding.system, index + 1]));
  const rowsOf = groupRows(observationsOf(dataSet), ({ system }) => system);
  const medians = domainMedians(systems);
  return systems.map((finding, index): SystemRow => {
    const rows = rowsOf.get(finding.system) ?? [];
    return {
      finding,
      no: index + 1,
      nameOrder: nameOrderOf(finding),
      rank: ranks.get(finding.system) ?? 0,
      note: own(input.notes, finding.system) ?? '',
      override: own(input.overrides, finding.system) ?? null,
      weightedMeans: {
        population: weightedMeanRatings(rows, byPopulation),
        spend: weightedMeanRatings(rows, bySpend),
      },
      domainMedian: finding.domain === null ? null : (medians.get(finding.domain) ?? null),
      wishes: {
        breakUp: wantedShare(finding.wanted, 'breakUp'),
        negotiate: wantedShare(finding.wanted, 'negotiate'),
      },
    };
  });
}

/** What a record holds itself: a system may be called "constructor". */
function own<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function domainMedians(systems: readonly SystemFinding[]): ReadonlyMap<string, number | null> {
  const medians = new Map<string, number | null>();
  for (const { domain } of systems) {
    if (domain === null || medians.has(domain)) continue;
    const prices = systems.filter((system) => system.domain === domain).map(({ price }) => price.total);
    medians.set(domain, median(present(prices)));
  }
  return medians;
}
