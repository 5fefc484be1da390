import { useCallback, useState } from 'react';
import { readPreferences } from './preferences';
import type { KeptText } from './kept-text';
import type { Preferences } from './preferences';

export function usePreferences(
  storage: KeptText,
): readonly [Preferences, (preferences: Preferences) => void] {
  const [preferences, setPreferences] = useState(() => readPreferences(storage.read()));
  const change = useCallback(
    (next: Preferences) => {
      setPreferences(next);
      storage.write(JSON.stringify(next));
    },
    [storage],
  );
  return [preferences, change];
}
