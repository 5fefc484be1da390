import { z } from 'zod';
import { noEdits } from '../../analysis/analyst-edits';
import type { AnalystEdits } from '../../analysis/analyst-edits';

/** The analyst's four screens, in the order of the work. */
export const screens = ['collect', 'names', 'analysis', 'share'] as const;
export type Screen = (typeof screens)[number];

/** What the pane keeps between visits that the workbook does not hold. */
export interface KeptDecisions {
  readonly screen: Screen;
  readonly edits: AnalystEdits;
}

const said = z.enum(['same', 'different']).nullable();
const weights = z.record(z.string(), z.number());
const letter = z.object({ subject: z.string(), text: z.string() });
const schema = z.object({
  screen: z.enum(screens).catch('collect'),
  edits: z
    .object({
      names: z.array(
        z.object({
          kind: z.enum(['system', 'vendor']),
          name: z.string(),
          written: z.string(),
          said,
          base: said,
        }),
      ),
      answers: z.array(
        z.object({
          file: z.string(),
          municipality: z.string().nullable(),
          revision: z.number().nullable(),
          decision: z.enum(['merge', 'replace', 'leave']).nullable(),
        }),
      ),
      settings: z.object({ areaWeights: weights, priorityWeights: weights, thresholds: weights }),
      letters: z.object({ invitation: letter, reminder: letter, reply: letter }).nullable(),
    })
    .optional()
    .catch(undefined),
});

const nothingKept: KeptDecisions = { screen: 'collect', edits: noEdits };

/** What was kept, from a stored text; whatever is unknown there is as on a first visit. */
export function readKeptDecisions(stored: string | null): KeptDecisions {
  if (stored === null) return nothingKept;
  try {
    const read = schema.safeParse(JSON.parse(stored));
    if (!read.success) return nothingKept;
    return { screen: read.data.screen, edits: read.data.edits ?? noEdits };
  } catch {
    // Someone else's text under our key.
    return nothingKept;
  }
}
