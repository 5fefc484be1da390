import type { PaneServices } from '../../src/taskpane/pane-services';
import { aConsolidation } from './consolidation';
import { aNewId } from './registration';
import { aSurvey } from './survey';

/** Services that answer at once and touch nothing. */
export function someServices(parts: Partial<PaneServices> = {}): PaneServices {
  const file = (name: string) => ({ name, type: 'x', bytes: new Uint8Array(24_000) });
  return {
    now: () => new Date(2026, 10, 23, 10, 42),
    newId: aNewId,
    explain: (error) => (error instanceof Error ? error.message : null),
    responseFile: (_survey, name) => Promise.resolve(file(name)),
    mailDraft: (_draft, name) => file(name),
    consolidate: () => Promise.resolve(aConsolidation()),
    analysisFile: (_layout, name) => Promise.resolve(file(name)),
    exampleResponse: () => aSurvey(),
    exampleInbox: () => Promise.resolve([]),
    inputEndings: () => Promise.resolve({ picked: ['.xlsx', '.xls', '.eml'], told: ['.xlsx', '.eml'] }),
    copyText: () => Promise.resolve(true),
    version: '1.2.3',
    selfTest: null,
    ...parts,
  };
}
