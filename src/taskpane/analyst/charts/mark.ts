import type { KeyboardEvent, PointerEvent } from 'react';
import { useRef, useState } from 'react';
import type { RefObject } from 'react';
import type { DataRow } from '../../../consolidation/data-set';

/** Something in a chart that can be pointed at and opened: what is said of it, where it stands, and the answers behind it. */
export interface Mark {
  readonly key: string;
  /** All that the mark shows, in words. */
  readonly label: string;
  /** Where its middle is in the drawing, in pixels. */
  readonly x: number;
  readonly y: number;
  readonly rows: readonly DataRow[];
}

/** What makes an element of the drawing a mark. */
export interface MarkProps {
  readonly role: 'button';
  readonly tabIndex: number;
  readonly 'aria-label': string;
  readonly 'aria-expanded': boolean;
  readonly 'data-mark': string;
  readonly onClick: () => void;
  readonly onFocus: () => void;
  readonly onBlur: () => void;
  readonly onPointerEnter: (event: PointerEvent) => void;
  readonly onPointerLeave: () => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

export interface Marks {
  readonly drawing: RefObject<SVGSVGElement | null>;
  readonly propsOf: (mark: Mark) => MarkProps;
  /** The mark that is pointed at, or has the keyboard. */
  readonly pointedAt: Mark | null;
}

/**
 * The marks of a drawing as one stop of the Tab key: left and right go through all of them in their order, up and down
 * to the nearest one above and below, Home and End to the first and the last; Enter opens.
 */
export function useMarks(
  marks: readonly Mark[],
  opened: string | null,
  onOpen: (key: string | null) => void,
): Marks {
  const drawing = useRef<SVGSVGElement>(null);
  const [entered, setEntered] = useState<string | null>(null);
  const [pointed, setPointed] = useState<string | null>(null);
  const entry = marks.find(({ key }) => key === entered) ?? marks[0];
  const go = (to: Mark | undefined): void => {
    if (to === undefined) return;
    setEntered(to.key);
    elementOf(drawing.current, to.key)?.focus();
  };
  const toggle = (key: string): void => {
    onOpen(opened === key ? null : key);
  };
  return {
    drawing,
    pointedAt: marks.find(({ key }) => key === pointed) ?? null,
    propsOf: (mark) => ({
      role: 'button',
      tabIndex: mark.key === entry?.key ? 0 : -1,
      'aria-label': mark.label,
      'aria-expanded': mark.key === opened,
      'data-mark': mark.key,
      onClick: () => {
        setEntered(mark.key);
        toggle(mark.key);
      },
      onFocus: () => {
        setEntered(mark.key);
        setPointed(mark.key);
      },
      onBlur: () => {
        setPointed(null);
      },
      onPointerEnter: () => {
        setPointed(mark.key);
      },
      onPointerLeave: () => {
        setPointed(null);
      },
      onKeyDown: (event) => {
        if (event.key === 'Enter' || event.key === ' ') toggle(mark.key);
        else if (event.key in steps) go(steps[event.key as keyof typeof steps](marks, mark));
        else return;
        event.preventDefault();
      },
    }),
  };
}

type Step = (marks: readonly Mark[], from: Mark) => Mark | undefined;

const steps = {
  ArrowRight: (marks, from) => marks[marks.indexOf(from) + 1],
  ArrowLeft: (marks, from) => marks[marks.indexOf(from) - 1],
  ArrowDown: (marks, from) => nearest(marks, from, ({ y }) => y - from.y),
  ArrowUp: (marks, from) => nearest(marks, from, ({ y }) => from.y - y),
  Home: (marks) => marks[0],
  End: (marks) => marks.at(-1),
} as const satisfies Readonly<Record<string, Step>>;

/** The mark on the wanted side that is nearest; a step aside counts as much as a step onwards. */
function nearest(marks: readonly Mark[], from: Mark, onwards: (mark: Mark) => number): Mark | undefined {
  const distance = (mark: Mark): number => onwards(mark) + Math.abs(mark.x - from.x);
  // Marks of one line stand a little above each other; they are for left and right.
  const there = marks.filter((mark) => onwards(mark) > 4);
  return there.toSorted((one, other) => distance(one) - distance(other))[0];
}

function elementOf(drawing: SVGSVGElement | null, key: string): SVGElement | undefined {
  const all = drawing?.querySelectorAll<SVGElement>('[data-mark]') ?? [];
  return [...all].find(({ dataset }) => dataset['mark'] === key);
}
