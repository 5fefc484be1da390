import type { DataRow } from '../../consolidation/data-set';
import { modelKeys, ratedAreas } from '../../survey/questionnaire';
import { exitOf } from '../exit-window';
import type { SystemFinding } from '../findings';
import { knownStatus } from '../monopoly-figures';
import { municipalPrices, priceLevel } from '../municipal-prices';
import { scaleRating } from '../rating-figures';
import { median, quantile } from '../statistics';
import { knowsAlternative } from '../tender-figures';
import { joinValue, wantedShare, wishes } from '../wish-figures';
import { contributionsOf } from './contributions';
import type { Contributions, Taken } from './contributions';
import { enoughForAgreement } from '../rating-agreement';
import type { DerivedFigure, OwnFigure, SystemFigure } from './shared-findings';

/** A figure of a system with what it rests on. */
interface Declared {
  readonly value: (finding: SystemFinding) => number | null;
  readonly n: (finding: SystemFinding) => number;
}

interface OwnDeclared extends Declared {
  /** What each municipality adds to it. */
  readonly contributions: (
    rows: readonly DataRow[],
    finding: SystemFinding,
    elasticity: number,
  ) => Contributions;
}

interface DerivedDeclared extends Declared {
  /** The figures it is computed from: when one of them is withheld, so is this, or it could be computed back. */
  readonly restsOn: (finding: SystemFinding) => readonly SystemFigure[];
}

const answersOf = ({ registration }: DataRow): DataRow['registration']['answers'] => registration.answers;
const priceOf = (row: DataRow): number | null => answersOf(row).yearlyPrice ?? null;

/** What a figure takes from each row, where it is no amount. */
const taking =
  (takes: (row: DataRow) => Taken): OwnDeclared['contributions'] =>
  (rows) =>
    contributionsOf(rows, takes);

const areaFigures = (kind: 'mean' | 'dissatisfied'): readonly (readonly [OwnFigure, OwnDeclared])[] =>
  ratedAreas.map((area) => [
    `${kind}:${area}`,
    {
      value: ({ ratings }) => ratings[area][kind],
      n: ({ ratings }) => ratings[area].n,
      contributions: taking((row) => scaleRating(row, area)),
    },
  ]);

const modelFigures: readonly (readonly [OwnFigure, OwnDeclared])[] = modelKeys.map((key, place) => {
  const model = (place + 1) as 1 | 2 | 3 | 4 | 5 | 6;
  return [
    `model:${model}`,
    {
      value: ({ models, registrations }) => models[model] / registrations,
      n: ({ registrations }) => registrations,
      contributions: taking((row) => answersOf(row)[key] ?? false),
    },
  ];
});

/** A share of answers that the finding counts itself. */
function shareFigure(
  key: Exclude<keyof SystemFinding['n'], 'monopolyDegree'>,
  takes: (row: DataRow) => Taken,
): readonly [OwnFigure, OwnDeclared] {
  const value = (finding: SystemFinding): number | null =>
    key === 'increaseMedian' ? finding.increaseMedian : finding[key];
  return [key, { value, n: ({ n }) => n[key], contributions: taking(takes) }];
}

function wishFigure(track: 'breakUp' | 'negotiate'): OwnDeclared {
  return {
    value: ({ wanted }) => wantedShare(wanted, track),
    n: ({ wanted }) => wishes(wanted),
    contributions: taking((row) => {
      const wish = answersOf(row).wantedTrack;
      return wish === undefined || wish === 'dontKnow' ? null : wish;
    }),
  };
}

function savingsFigure(end: 'from' | 'to'): OwnDeclared {
  return {
    value: ({ price }) => price.savings?.[end] ?? null,
    n: ({ price }) => price.savings?.n ?? 0,
    contributions: (rows, { price }, elasticity) => {
      const outliers = new Set(price.outliers);
      const usual = municipalPrices(rows).flatMap((own) => {
        const level = priceLevel(own, elasticity);
        return level === null || outliers.has(own.municipality) ? [] : [{ ...own, level }];
      });
      const levels = usual.map(({ level }) => level);
      const limit = (end === 'from' ? quantile(levels, 0.75) : median(levels)) ?? 0;
      return {
        said: new Map(usual.map((own) => [own.municipality, String(own.price)])),
        amounts: [
          new Map(
            usual.map((own) => [
              own.municipality,
              Math.max(0, own.price - limit * own.population ** elasticity),
            ]),
          ),
        ],
      };
    },
  };
}

/** Every figure of a system that rests on its answers alone. */
export const ownFigures = new Map<OwnFigure, OwnDeclared>([
  [
    'municipalities',
    {
      value: ({ municipalities }) => municipalities,
      n: ({ municipalities }) => municipalities,
      contributions: taking(() => true),
    },
  ],
  [
    'monopolyDegree',
    {
      value: ({ monopolyDegree }) => monopolyDegree,
      n: ({ n }) => n.monopolyDegree,
      contributions: taking(knownStatus),
    },
  ],
  ...areaFigures('mean'),
  ...areaFigures('dissatisfied'),
  ...modelFigures,
  [
    'price',
    {
      value: ({ price }) => price.total,
      n: ({ price }) => price.n,
      contributions: (rows) => contributionsOf(rows, priceOf, [priceOf]),
    },
  ],
  [
    'perCapita',
    {
      value: ({ price }) => price.perCapita.median,
      n: ({ price }) => price.n,
      contributions: taking(priceOf),
    },
  ],
  [
    'spread',
    {
      value: ({ price }) => price.spread,
      n: ({ price }) => price.pristalN,
      contributions: taking((row) => priceOf(row) || null),
    },
  ],
  ['savingsFrom', savingsFigure('from')],
  ['savingsTo', savingsFigure('to')],
  [
    'addOnShare',
    {
      value: ({ addOnShare }) => addOnShare,
      n: ({ n }) => n.addOnShare,
      contributions: (rows) => {
        const addOnOf = (row: DataRow): number | undefined => answersOf(row).addOnCost;
        const both = (row: DataRow): Taken => (priceOf(row) === null ? null : (addOnOf(row) ?? null));
        return contributionsOf(rows, both, [addOnOf, priceOf]);
      },
    },
  ],
  shareFigure('increaseMedian', (row) => answersOf(row).priceIncrease ?? null),
  shareFigure('singleBidShare', (row) => answersOf(row).bids || null),
  shareFigure('neverTenderedShare', (row) => answersOf(row).lastTendered ?? null),
  shareFigure('directAwardShare', (row) => {
    const form = answersOf(row).procurementForm;
    return form === undefined || form === 'dontKnow' ? null : form;
  }),
  shareFigure('alternativesShare', knowsAlternative),
  shareFigure('joinShare', joinValue),
  ['wantsBreakUp', wishFigure('breakUp')],
  ['wantsNegotiation', wishFigure('negotiate')],
  [
    'window',
    {
      value: ({ window }) => window?.municipalities ?? null,
      n: ({ exits }) => exits.stated,
      contributions: taking(exitOf),
    },
  ],
]);

const meansOf = (areas: readonly (typeof ratedAreas)[number][]): readonly OwnFigure[] =>
  areas.map((area): OwnFigure => `mean:${area}`);

/** The figures of a system that are computed from others of it. Prioritet and rank need other systems as well. */
export const derivedFigures = new Map<DerivedFigure, DerivedDeclared>([
  [
    'pressure',
    {
      value: ({ pressure }) => pressure,
      n: ({ ratings }) => Math.max(...ratedAreas.map((area) => ratings[area].n)),
      restsOn: () => meansOf(ratedAreas),
    },
  ],
  [
    'ad',
    {
      value: ({ ad }) => ad,
      n: ({ ratings }) => Math.max(...ratedAreas.map((area) => ratings[area].n)),
      restsOn: ({ ratings }) => meansOf(ratedAreas.filter((area) => ratings[area].n >= enoughForAgreement)),
    },
  ],
  [
    'scoreBreakUp',
    {
      value: ({ scores }) => scores.breakUp,
      n: ({ municipalities }) => municipalities,
      restsOn: () => [...meansOf(['maintenance', 'quality']), 'alternativesShare', 'window', 'wantsBreakUp'],
    },
  ],
  [
    'scoreNegotiate',
    {
      value: ({ scores }) => scores.negotiate,
      n: ({ municipalities }) => municipalities,
      restsOn: () => [
        ...meansOf(['pricing', 'addOns', 'negotiation']),
        'spread',
        'joinShare',
        'wantsNegotiation',
      ],
    },
  ],
  [
    'priority',
    {
      value: ({ priority }) => priority,
      n: ({ municipalities }) => municipalities,
      restsOn: () => ['monopolyDegree', 'pressure'],
    },
  ],
  [
    'rank',
    {
      value: ({ rank }) => rank,
      n: ({ municipalities }) => municipalities,
      restsOn: () => ['priority'],
    },
  ],
]);
