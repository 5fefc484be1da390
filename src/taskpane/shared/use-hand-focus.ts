import { useEffect } from 'react';

const controls = 'button, input, select, textarea, [role="tab"]';

/**
 * Gives the keyboard to the control that was clicked. Safari gives it to no button and no radio button, so that the
 * keys that go on from there, a rating's 1–5 among them, would go nowhere.
 */
export function useHandFocus(): void {
  useEffect(() => {
    const onClick = ({ target }: MouseEvent): void => {
      const control = target instanceof Element ? target.closest<HTMLElement>(controls) : null;
      if (control === null || control.closest('[data-pane]') === null) return;
      if (!control.contains(document.activeElement)) control.focus({ preventScroll: true });
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => {
      document.removeEventListener('click', onClick, { capture: true });
    };
  }, []);
}
