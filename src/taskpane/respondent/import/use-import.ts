import { useState } from 'react';
import type { Pairings } from '../../../inventory/read-list';
import { localDate } from '../../../survey/calendar';
import type { Survey } from '../../../survey/registration';
import type { ImportResult } from '../../../work/import-lists';
import type { PickedFile } from '../../../work/input-file';
import type { PaneServices } from '../../pane-services';
import { keptPairings, keepPairings } from './kept-pairings';

export interface ImportAccess {
  readonly state: 'idle' | 'reading' | 'failed';
  readonly result: ImportResult | null;
  /** Reads files beside those that were picked before. */
  readonly pick: (files: readonly PickedFile[]) => void;
  /** Says which column is which, now and the next time. */
  readonly pair: (pairings: Pairings) => void;
}

/** The lists that the user has picked, read beside the page and compared with the survey. */
export function useImport(services: PaneServices, survey: Survey): ImportAccess {
  const [files, setFiles] = useState<readonly PickedFile[]>([]);
  const [state, setState] = useState<ImportAccess['state']>('idle');
  const [result, setResult] = useState<ImportResult | null>(null);
  const read = async (picked: readonly PickedFile[]): Promise<void> => {
    setFiles(picked);
    setState('reading');
    try {
      const input = { files: picked, survey, pairings: keptPairings(), date: localDate(services.now()) };
      setResult(await services.run('importLists', input));
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  return {
    state,
    result,
    pick: (more) => {
      const names = new Set(more.map(({ name }) => name));
      void read([...files.filter(({ name }) => !names.has(name)), ...more]);
    },
    pair: (pairings) => {
      keepPairings(pairings);
      void read(files);
    },
  };
}
