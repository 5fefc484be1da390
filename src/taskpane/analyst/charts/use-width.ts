import { useLayoutEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/** What there is room for in the narrowest pane, until it is measured. */
const narrowest = 288;

/** How wide a place on the page is, in whole pixels, followed as it changes. */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(narrowest);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    const measure = (): void => {
      const measured = Math.floor(element.clientWidth);
      if (measured > 0) setWidth(measured);
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [place, width];
}
