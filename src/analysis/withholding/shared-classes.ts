import { municipalities } from '../../survey/municipalities';
import { municipalPressures, sizeOf } from '../coverage';
import type { CoverageClass } from '../findings';
import type { Assessment } from './assess';
import { isSame, mayBeCompared } from './contributions';
import type { Contributions } from './contributions';
import { figureOf } from './figure';
import { fewestMunicipalities } from './shared-findings';
import type { SharedClass, SharedFindings, WithheldBecause } from './shared-findings';

type Municipality = (typeof municipalities)[number];

/** The municipalities by region and by size: how many have answered, and their Problemtryk. */
export function sharedClasses(
  assessment: Assessment,
  earlier: readonly Assessment[],
): Pick<SharedFindings, 'regions' | 'sizes'> {
  const { regions, sizes } = assessment.source.findings.coverage;
  const regionReasons = pressureReasons(regions, ({ region }) => region, assessment, earlier);
  const sizeReasons = pressureReasons(sizes, sizeOf, assessment, earlier);
  // Regions and sizes add up to the same: beside all of the one, a withheld class of the other could be computed.
  const isWhole = ![...regionReasons, ...sizeReasons].some((reason) => reason !== null);
  return {
    regions: classesOf(regions, regionReasons),
    sizes: classesOf(
      sizes,
      sizeReasons.map((reason) => reason ?? (isWhole ? null : 'derivable')),
    ),
  };
}

function classesOf<K extends string>(
  classes: readonly CoverageClass<K>[],
  pressures: readonly (WithheldBecause | null)[],
): readonly SharedClass<K>[] {
  const counts = countReasons(classes);
  return classes.map(({ key, municipalities: all, answered, pressure, n }, place) => ({
    key,
    municipalities: all,
    answered: figureOf(answered, answered, counts[place] ?? null),
    pressure: figureOf(pressure, n, pressures[place] ?? null),
  }));
}

/**
 * Which counts of answers may be shown: none from one to four, and never so many that the rest follows from how many have
 * answered in all.
 */
function countReasons(classes: readonly CoverageClass[]): readonly (WithheldBecause | null)[] {
  const reasons = classes.map(({ answered }): WithheldBecause | null =>
    answered > 0 && answered < fewestMunicipalities ? 'few' : null,
  );
  for (;;) {
    const hidden = classes.filter((_, place) => reasons[place] !== null);
    if (hidden.length === 0 || hidden.every((one) => isOpen(one, hidden))) return reasons;
    const next = classes
      .map((one, place) => ({ ...one, place }))
      .filter(({ place }) => reasons[place] === null)
      .toSorted((one, other) => one.answered - other.answered)[0];
    if (next === undefined) return reasons;
    reasons[next.place] = 'derivable';
  }
}

/** Whether a count could still be at least two others, when only the sum of the hidden ones is known. */
function isOpen(one: CoverageClass, hidden: readonly CoverageClass[]): boolean {
  const together = hidden.reduce((total, { answered }) => total + answered, 0);
  const others = hidden.filter((other) => other !== one);
  const room = others.reduce((total, other) => total + other.municipalities, 0);
  return Math.min(one.municipalities, together) - Math.max(0, together - room) >= 2;
}

/** Which classes' Problemtryk may be shown for their own sake and beside earlier versions. */
function pressureReasons(
  classes: readonly CoverageClass[],
  keyOf: (municipality: Municipality) => string,
  assessment: Assessment,
  earlier: readonly Assessment[],
): readonly (WithheldBecause | null)[] {
  const basisIn = ({ rows, source }: Assessment, key: string): Contributions => {
    const pressures = municipalPressures(rows, source.settings);
    const its = municipalities.filter((own) => keyOf(own) === key);
    return {
      said: new Map(
        its.flatMap(({ code }) => {
          const pressure = pressures.get(code) ?? null;
          return pressure === null ? [] : [[code, String(pressure)] as const];
        }),
      ),
      amounts: [],
    };
  };
  return classes.map(({ key, n }) => {
    if (n === 0) return null;
    if (n < fewestMunicipalities) return 'few';
    const now = basisIn(assessment, key);
    const isTelling = earlier.some((one) => {
      const before = basisIn(one, key);
      return !isSame(now, before) && !mayBeCompared(now, before);
    });
    return isTelling ? 'changed' : null;
  });
}
