import { useEffect, useRef } from 'react';
import type { RefObject } from 'react';

/** Takes what is pasted anywhere on the screen of an element; text fields keep what is pasted into them. */
export function usePastedFiles(
  place: RefObject<HTMLElement | null>,
  onPaste: (transfer: DataTransfer) => void,
): void {
  const take = useRef(onPaste);
  useEffect(() => {
    take.current = onPaste;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent): void => {
      if (event.clipboardData === null || event.defaultPrevented) return;
      if (!isMeantForScreen(event.target, place.current)) return;
      event.preventDefault();
      take.current(event.clipboardData);
    };
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('paste', paste);
    };
  }, [place]);
}

/** What is pasted into a text field, or into the workbook beside the pane, is meant for it. */
function isMeantForScreen(target: EventTarget | null, place: HTMLElement | null): boolean {
  if (!(target instanceof HTMLElement) || target.matches('input, textarea, [contenteditable]')) return false;
  return target === document.body || place?.closest('main')?.contains(target) === true;
}
