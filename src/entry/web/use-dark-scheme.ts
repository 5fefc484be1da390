import { useSyncExternalStore } from 'react';

const query = '(prefers-color-scheme: dark)';

/** Whether the user's system asks for a dark look; follows as it changes. */
export function useDarkScheme(): boolean {
  return useSyncExternalStore(follow, () => matchMedia(query).matches);
}

function follow(listener: () => void): () => void {
  const media = matchMedia(query);
  media.addEventListener('change', listener);
  return () => {
    media.removeEventListener('change', listener);
  };
}
