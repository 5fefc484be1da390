import type { SystemColumn } from './system-row';

/** Groups of which nothing folds: they are what a reader comes for. */
const open: readonly string[] = ['lead', 'verdict', 'sure'];

/**
 * What is seen of the other groups when the sheet is opened, each with what it rests on. The rest folds under the column before
 * it, is unfolded with a click, and is printed only when it is.
 */
const seen: ReadonlySet<string> = new Set([
  'score.breakUp',
  'score.negotiate',
  'kraljic',
  'population',
  ...['pricing', 'addOns', 'maintenance', 'quality', 'negotiation'].flatMap((area) => [
    `${area}.mean`,
    `${area}.n`,
  ]),
  'price.median',
  'price.spread',
  'pristal.n',
  'price.outlierExcess',
  'addOnShare',
  'addOnShare.n',
  'increaseMedian',
  'increaseMedian.n',
  'registrations',
  'binding.n',
  ...['singleBidShare', 'neverTenderedShare', 'directAwardShare', 'alternativesShare'].flatMap((share) => [
    share,
    `${share}.n`,
  ]),
  'exits.stated',
  ...['breakUp', 'negotiate', 'both', 'none'].map((track) => `wanted.${track}`),
  'join',
  'join.n',
  'ad',
  'agreed',
  'population.monopolyDegree',
  'phaseOut',
]);

/** The columns of Systemer, the details folded. */
export function withFoldedDetails(columns: readonly SystemColumn[]): readonly SystemColumn[] {
  return columns.map((column) =>
    open.includes(column.group) || seen.has(column.key) ? column : { ...column, detail: 'folded' },
  );
}
