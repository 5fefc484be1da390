import { useCallback, useState } from 'react';
import { keptAfter, readPreferences, shownPreferences } from './preferences';
import type { KeptText } from './kept-text';
import type { Language, Preferences } from './preferences';

/** @param around the language until the user has chosen one */
export function usePreferences(
  storage: KeptText,
  around: Language,
): readonly [Preferences, (preferences: Preferences) => void] {
  const [kept, setKept] = useState(() => readPreferences(storage.read()));
  const change = useCallback(
    (next: Preferences) => {
      const keeps = keptAfter(kept, shownPreferences(kept, around), next);
      setKept(keeps);
      storage.write(JSON.stringify(keeps));
    },
    [storage, kept, around],
  );
  return [shownPreferences(kept, around), change];
}
