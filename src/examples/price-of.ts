import type { Municipality } from '../survey/municipalities';
import type { Chance } from './chance';
import type { ExampleSegment } from './market';

/** The size of a municipality that a segment's price per inhabitant is given for. */
const typicalPopulation = 40_000;
/** Prices grow with this power of the population: twice the size costs less than twice as much. */
const sizeEconomy = 0.85;
/** One contract in this many is far from what the others pay. */
const outlierShare = 0.03;

/** A yearly price in kr.: size economies, ordinary spread (more where nobody competes), and a few outliers. */
export function priceOf(segment: ExampleSegment, { population }: Municipality, chance: Chance): number {
  const typical =
    segment.pricePerHead * typicalPopulation * Math.pow(population / typicalPopulation, sizeEconomy);
  const ordinary = typical * Math.exp(spreadOf(segment) * chance.deviation());
  const price = chance.happens(outlierShare) ? ordinary * (2.2 + chance.share()) : ordinary;
  const step = price > 1_000_000 ? 5_000 : 500;
  return Math.max(step, roundTo(price, step));
}

function spreadOf({ status, ripe }: ExampleSegment): number {
  if (ripe !== undefined) return 0.07;
  return status === 'competition' ? 0.12 : 0.22;
}

export function roundTo(amount: number, step: number): number {
  return Math.round(amount / step) * step;
}
