import type { DataRow } from '../consolidation/data-set';
import type { ModelKey } from '../survey/questionnaire';
import type { AnswerKey } from '../survey/questionnaire';
import type { MonopolyStatus } from '../survey/vocabularies';
import type { Binding, SystemFinding } from './findings';
import { populationOf } from './observations';
import type { AnalysisSettings } from './settings';
import { mean, present, shareOf, weightedMean } from './statistics';
import type { Weighted } from './statistics';

type KnownStatus = Exclude<MonopolyStatus, 'dontKnow'>;

/** How much a row counts in a weighted figure; null leaves it out. */
export type RowWeight = (row: DataRow) => number | null;

/** Weight by inhabitants: the population of the row's municipality. */
export const byPopulation: RowWeight = ({ municipality }) => populationOf(municipality);

/** Weight by spend: the row's own yearly price; a row without one is left out. */
export const bySpend: RowWeight = ({ registration }) => registration.answers.yearlyPrice ?? null;

/** How many rows have a Monopolstatus other than "Ved ikke". */
export function knownStatuses(rows: readonly DataRow[]): number {
  return present(rows.map(knownStatus)).length;
}

/** A row's Monopolstatus; null for "Ved ikke" and a blank. */
export function knownStatus({ registration }: DataRow): KnownStatus | null {
  const status = registration.answers.monopolyStatus;
  return status === undefined || status === 'dontKnow' ? null : status;
}

/**
 * Monopolgrad, 0–100: the mean of the status points over the rows with a Monopolstatus other than "Ved ikke". Each
 * row counts, so that a municipality that reports a system twice counts with both answers.
 *
 * @returns null when no row has such a status
 */
export function monopolyDegree(
  rows: readonly DataRow[],
  points: AnalysisSettings['statusPoints'],
): number | null {
  return mean(present(rows.map(knownStatus)).map((status) => points[status]));
}

/**
 * The Monopolgrad with each row counted by a weight: Σ weight·points / Σ weight over the rows that have both.
 *
 * @returns null when the weights add up to nothing
 */
export function weightedMonopolyDegree(
  rows: readonly DataRow[],
  points: AnalysisSettings['statusPoints'],
  weightOf: RowWeight,
): number | null {
  return weightedMean(
    rows.flatMap((row): Weighted[] => {
      const status = knownStatus(row);
      const weight = weightOf(row);
      return status === null || weight === null ? [] : [{ value: points[status], weight }];
    }),
  );
}

/** The share, 0–1, with status Monopol among the rows with a status other than "Ved ikke"; null without any. */
export function monopolyShare(rows: readonly DataRow[]): number | null {
  return shareOf(present(rows.map(knownStatus)), (status) => status === 'monopoly');
}

/** How many rows mark each of the six models; a row may mark several. */
export function modelCounts(rows: readonly DataRow[]): Readonly<Record<1 | 2 | 3 | 4 | 5 | 6, number>> {
  const count = (model: ModelKey): number =>
    rows.filter(({ registration }) => registration.answers[model] === true).length;
  return {
    1: count('modelCompetitorLeft'),
    2: count('modelHardKnowledge'),
    3: count('modelSmallDomain'),
    4: count('modelDualFunction'),
    5: count('modelDividedMarket'),
    6: count('modelOther'),
  };
}

/** The question behind each tie. */
export const bindingKeys = {
  data: 'bindingData',
  interfaces: 'bindingInterfaces',
  rights: 'bindingRights',
  knowledge: 'bindingKnowledge',
} as const satisfies Readonly<Record<Binding, AnswerKey>>;

/** How many rows mark each tie of "Hvad binder jer?"; `n` are the rows that mark any. */
export function bindingCounts(rows: readonly DataRow[]): SystemFinding['bindings'] {
  const marks = (row: DataRow, binding: Binding): boolean =>
    row.registration.answers[bindingKeys[binding]] === true;
  const bindings = Object.keys(bindingKeys) as Binding[];
  const count = (binding: Binding): number => rows.filter((row) => marks(row, binding)).length;
  return {
    data: count('data'),
    interfaces: count('interfaces'),
    rights: count('rights'),
    knowledge: count('knowledge'),
    n: rows.filter((row) => bindings.some((binding) => marks(row, binding))).length,
  };
}
