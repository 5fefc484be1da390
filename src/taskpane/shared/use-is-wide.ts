import { useEffect, useRef, useState } from 'react';
import type { RefObject } from 'react';

/**
 * Whether an element has room for so many pixels side by side; it is looked at again whenever its size changes.
 *
 * @param least its width in CSS pixels
 */
export function useIsWide<E extends HTMLElement>(least: number): [RefObject<E | null>, boolean] {
  const element = useRef<E>(null);
  const [isWide, setIsWide] = useState(false);
  useEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const observer = new ResizeObserver(() => {
      setIsWide(current.clientWidth >= least);
    });
    observer.observe(current);
    return () => {
      observer.disconnect();
    };
  }, [least]);
  return [element, isWide];
}

/**
 * Says of a screen that it uses all the width it can get: the page around the pane may give it more. It takes no room of
 * its own.
 */
export const wantsWidth = { 'data-wants-width': '' } as const;
