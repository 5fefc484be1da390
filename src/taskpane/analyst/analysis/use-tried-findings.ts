import { useEffect, useState } from 'react';
import { noSettingsEdit, withSettings } from '../../../analysis/analyst-edits';
import type { SettingsEdit } from '../../../analysis/analyst-edits';
import type { Findings, Track } from '../../../analysis/findings';
import type { MunicipalityFilter } from '../../../analysis/part-of-data-set';
import type { Consolidation } from '../../../work/make-analysis';
import type { PaneServices } from '../../pane-services';

/** A slider that is being drawn is waited for so long, in milliseconds. */
const pause = 250;

export const everybody: MunicipalityFilter = { region: null, size: null };

/**
 * What some of the answers show, or all of them with other weights: made beside the page, and written nowhere.
 *
 * @returns the result's own findings until others are ready, and whether these are still being made
 */
export function useTriedFindings(
  { run }: PaneServices,
  { dataSet, findings, settings }: Consolidation,
  filter: MunicipalityFilter,
  tried: SettingsEdit,
): { readonly findings: Findings; readonly isBusy: boolean } {
  const [made, setMade] = useState<{ readonly of: unknown; readonly findings: Findings } | null>(null);
  const isOwn = filter === everybody && tried === noSettingsEdit;
  const key = JSON.stringify([filter, tried]);
  useEffect(() => {
    if (isOwn) return undefined;
    const over = new AbortController();
    const overrides = Object.fromEntries(
      findings.systems.flatMap(({ system, override }): readonly (readonly [string, Track])[] =>
        override === null ? [] : [[system, override]],
      ),
    );
    const timer = setTimeout(() => {
      const input = { dataSet, filter, settings: withSettings(settings, tried), overrides };
      run('analysePart', input, { signal: over.signal }).then(
        (part) => {
          if (!over.signal.aborted) setMade({ of: key, findings: part });
        },
        () => {
          // Overtaken by the next one.
        },
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      over.abort();
    };
  }, [run, dataSet, findings, settings, filter, tried, isOwn, key]);
  if (isOwn) return { findings, isBusy: false };
  return made?.of === key
    ? { findings: made.findings, isBusy: false }
    : { findings: made?.findings ?? findings, isBusy: true };
}
