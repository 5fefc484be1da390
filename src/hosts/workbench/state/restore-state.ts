import { z } from 'zod';
import { restoreSurvey } from '../../../survey/restore-survey';
import type { MarginNote } from '../../../workbook/margin/margin-note';
import type { WorkbookLayout } from '../../../workbook/sheet';
import type { Kept } from './workbench-state';

const keptCell = z.looseObject({
  value: z.union([z.string(), z.number(), z.boolean(), z.null()]),
  formula: z.string().optional(),
  style: z.string().optional(),
  format: z.string().optional(),
});
const place = z.number().int().min(0);
const range = z.looseObject({ top: place, left: place, bottom: place, right: place });
const ruled = z.array(z.looseObject({ range }));

const keptSheet = z.looseObject({
  name: z.string(),
  columns: z.array(z.looseObject({ width: z.number() })),
  rows: z.array(z.array(keptCell.nullable())),
  tables: z.array(z.looseObject({ name: z.string(), range })).optional(),
  validations: ruled.optional(),
  highlights: ruled.optional(),
  charts: ruled.optional(),
  merges: z.array(range).optional(),
});

// What a sheet is made of is known to those who laid it out; here it is enough that nothing can go wrong in showing it.
const keptLayout = z.custom<WorkbookLayout>(
  (value) =>
    z
      .looseObject({
        title: z.string(),
        sheets: z.array(keptSheet).min(1),
        names: z.record(z.string(), z.string()).optional(),
      })
      .safeParse(value).success,
);

const keptNotes = z.array(
  z.custom<MarginNote>(
    (value) =>
      z.object({ sheet: z.string(), row: place, column: place, cell: keptCell }).safeParse(value).success,
  ),
);

const keptBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array).nullable();

/** Each part by itself: what cannot be read of one leaves the others as they were. */
const keptWorkbench = z.object({
  survey: z.unknown(),
  analysis: keptLayout.nullable().catch(null),
  notes: z
    .object({ response: keptNotes.catch([]), analysis: keptNotes.catch([]) })
    .catch({ response: [], analysis: [] }),
  fileNames: z
    .object({ response: z.string().nullable().catch(null), analysis: z.string().nullable().catch(null) })
    .catch({ response: null, analysis: null }),
  files: z
    .object({ response: keptBytes.catch(null), analysis: keptBytes.catch(null) })
    .catch({ response: null, analysis: null }),
  /** The earliest versions kept one name, of the response. */
  fileName: z.string().nullable().catch(null),
  at: z.date().nullable().catch(null),
});

/**
 * What a browser has kept, perhaps since an earlier version of the program.
 *
 * @returns null when it is nothing of ours, or nothing is in it: a first visit
 */
export function restoreState(kept: unknown, thisYear: number): Kept | null {
  const read = keptWorkbench.safeParse(kept);
  if (!read.success) return null;
  const { analysis, notes, fileNames, fileName, files, at } = read.data;
  const survey = restoreSurvey(read.data.survey, thisYear);
  if (survey === null && analysis === null) return null;
  return {
    state: {
      survey,
      analysis,
      notes,
      fileNames: { ...fileNames, response: fileNames.response ?? fileName },
      files,
    },
    at,
  };
}
