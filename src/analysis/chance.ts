/** A generator of chance: each call gives the next number from 0 up to, but not including, 1. */
export type Chance = () => number;

/**
 * A generator that gives the same numbers for the same seed, on every machine: sfc32, "small fast counter", by Chris
 * Doty-Humphrey (PractRand), with twelve numbers thrown away so that seeds alike do not begin alike. Good enough for
 * drawing samples; nothing here is secret.
 */
export function chanceFrom(seed: number): Chance {
  let [a, b, c, counter] = [seed | 0, 0x9e3779b9 | 0, 0x243f6a88 | 0, 1];
  const next = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4_294_967_296;
  };
  for (let warmUp = 0; warmUp < 12; warmUp += 1) next();
  return next;
}
