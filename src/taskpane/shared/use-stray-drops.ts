import { useEffect } from 'react';

/** Files that are dropped where nothing takes them are let fall: the browser would open them in the place of the pane. */
export function useStrayDrops(): void {
  useEffect(() => {
    const letFall = (event: DragEvent): void => {
      if (event.defaultPrevented || event.dataTransfer?.types.includes('Files') !== true) return;
      event.preventDefault();
      event.dataTransfer.dropEffect = 'none';
    };
    document.addEventListener('dragover', letFall);
    document.addEventListener('drop', letFall);
    return () => {
      document.removeEventListener('dragover', letFall);
      document.removeEventListener('drop', letFall);
    };
  }, []);
}
