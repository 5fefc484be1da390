import { useCallback, useState } from 'react';
import { readPreferences } from './preferences';
import type { Preferences } from './preferences';

/** Where the choices are kept between visits; a browser may refuse, and then they last as long as the page. */
export interface PreferenceStorage {
  readonly read: () => string | null;
  readonly write: (text: string) => void;
}

export function usePreferences(
  storage: PreferenceStorage,
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
