import { useEffect, useRef, useState } from 'react';
import { askForLastingStorage } from '../hosts/workbench/store/lasting-storage';

/**
 * Asks for lasting storage as soon as there is something to keep.
 *
 * @returns whether the browser may delete the work after some days without a visit
 */
export function useForgetfulBrowser(hasWork: boolean): boolean {
  const [isForgetful, setForgetful] = useState(false);
  const hasAsked = useRef(false);
  useEffect(() => {
    if (!hasWork || hasAsked.current) return;
    hasAsked.current = true;
    void askForLastingStorage(navigator).then(setForgetful);
  }, [hasWork]);
  return isForgetful;
}
