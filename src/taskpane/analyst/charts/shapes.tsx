import type { ReactElement } from 'react';
import type { Track } from '../../../analysis/findings';

/** Each track has a shape of its own, so that no colour is needed to tell them apart. */
export const trackShapes = {
  breakUp: 'diamond',
  negotiate: 'circle',
  both: 'star',
  unsettled: 'triangle',
  watch: 'square',
  tooFew: 'ring',
  phaseOut: 'cross',
} as const satisfies Readonly<Record<Track, string>>;

export type ShapeName = (typeof trackShapes)[Track];

const outlines: Readonly<
  Record<Exclude<ShapeName, 'circle' | 'ring'>, readonly (readonly [number, number])[]>
> = {
  diamond: [
    [0, -1.25],
    [1.25, 0],
    [0, 1.25],
    [-1.25, 0],
  ],
  square: [
    [-0.95, -0.95],
    [0.95, -0.95],
    [0.95, 0.95],
    [-0.95, 0.95],
  ],
  triangle: [
    [0, -1.2],
    [1.15, 0.9],
    [-1.15, 0.9],
  ],
  cross: [
    [-0.4, -1.1],
    [0.4, -1.1],
    [0.4, -0.4],
    [1.1, -0.4],
    [1.1, 0.4],
    [0.4, 0.4],
    [0.4, 1.1],
    [-0.4, 1.1],
    [-0.4, 0.4],
    [-1.1, 0.4],
    [-1.1, -0.4],
    [-0.4, -0.4],
  ],
  star: Array.from({ length: 10 }, (_, at) => {
    const reach = at % 2 === 0 ? 1.35 : 0.6;
    const angle = (Math.PI * at) / 5 - Math.PI / 2;
    return [reach * Math.cos(angle), reach * Math.sin(angle)] as const;
  }),
};

/** A shape about a middle, as large as a circle of the radius. */
export function Shape(props: {
  name: ShapeName;
  x: number;
  y: number;
  radius: number;
  className: string;
}): ReactElement {
  const { name, x, y, radius, className } = props;
  if (name === 'circle' || name === 'ring')
    return <circle data-shape="" className={className} cx={x} cy={y} r={radius} />;
  const points = outlines[name].map(([dx, dy]) => `${String(x + dx * radius)},${String(y + dy * radius)}`);
  return <polygon data-shape="" className={className} points={points.join(' ')} />;
}
