import { useEffect } from 'react';

/**
 * Brings what the keyboard comes to wholly into view. Browsers are content when the caret of a field is seen, or a part
 * of a tab. What is clicked stays where it is: it would move away from under the pointer.
 */
export function useSeenFocus(): void {
  useEffect(() => {
    let isByKey = false;
    const onKeyDown = (): void => {
      isByKey = true;
    };
    const onPointerDown = (): void => {
      isByKey = false;
    };
    const onFocusIn = ({ target }: FocusEvent): void => {
      if (!isByKey || !(target instanceof Element) || target.closest('[data-pane]') === null) return;
      target.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    };
    document.addEventListener('keydown', onKeyDown, { capture: true });
    document.addEventListener('pointerdown', onPointerDown, { capture: true });
    document.addEventListener('focusin', onFocusIn);
    return () => {
      document.removeEventListener('keydown', onKeyDown, { capture: true });
      document.removeEventListener('pointerdown', onPointerDown, { capture: true });
      document.removeEventListener('focusin', onFocusIn);
    };
  }, []);
}
