/** A sum that somebody knows: Σ factor · unknown = value. */
export interface Equation {
  readonly terms: ReadonlyMap<string, number>;
  readonly value: number;
}

export type Bounds = Map<string, { low: number; high: number }>;

/**
 * What can be said of every unknown: the equations are first combined so that each unknown that follows exactly stands
 * alone (Gauss and Jordan), and then the bounds are drawn closer through the equations and their combinations until
 * nothing moves any more.
 *
 * @param lows what is known to be the least; 0 when nothing is said, since none is negative
 */
export function solve(equations: readonly Equation[], lows: ReadonlyMap<string, number> = new Map()): Bounds {
  const bounds: Bounds = new Map();
  for (const { terms } of equations) {
    for (const key of terms.keys()) bounds.set(key, { low: lows.get(key) ?? 0, high: Infinity });
  }
  const all = [...equations, ...reduced(equations)];
  for (let round = 0; round < 30; round += 1) {
    if (!all.map((equation) => tighten(equation, bounds)).some(Boolean)) break;
  }
  return bounds;
}

/** Draws the bounds of each unknown of an equation as close as the others allow. */
function tighten({ terms, value }: Equation, bounds: Bounds): boolean {
  let moved = false;
  for (const [key, factor] of terms) {
    let [least, most] = [value, value];
    for (const [other, weight] of terms) {
      if (other === key) continue;
      const { low, high } = bounds.get(other)!;
      least -= weight > 0 ? weight * high : weight * low;
      most -= weight > 0 ? weight * low : weight * high;
    }
    const [low, high] = factor > 0 ? [least / factor, most / factor] : [most / factor, least / factor];
    const own = bounds.get(key)!;
    const slack = 1e-7 * Math.max(1, Math.abs(value));
    if (low > own.low + slack) [own.low, moved] = [low, true];
    if (high < own.high - slack) [own.high, moved] = [high, true];
  }
  return moved;
}

/** The equations in reduced row echelon form. */
function reduced(equations: readonly Equation[]): readonly Equation[] {
  const rows = equations.map(({ terms, value }) => ({ terms: new Map(terms), value }));
  const keys = [...new Set(equations.flatMap(({ terms }) => [...terms.keys()]))];
  let done = 0;
  for (const key of keys) {
    const place = rows.findIndex(({ terms }, index) => index >= done && Math.abs(terms.get(key) ?? 0) > 1e-9);
    if (place < 0) continue;
    const [pivot] = rows.splice(place, 1);
    rows.splice(done, 0, pivot!);
    const lead = pivot!.terms.get(key)!;
    for (const row of rows) {
      const factor = (row.terms.get(key) ?? 0) / lead;
      if (row === pivot || Math.abs(factor) < 1e-12) continue;
      row.value -= factor * pivot!.value;
      for (const [other, weight] of pivot!.terms) {
        const left = (row.terms.get(other) ?? 0) - factor * weight;
        if (Math.abs(left) < 1e-9) row.terms.delete(other);
        else row.terms.set(other, left);
      }
    }
    done += 1;
  }
  return rows.slice(0, done).filter(({ terms }) => terms.size > 0);
}
