import type { Texts } from '../../text/da';
import { browserDownload } from '../browser-download';
import type { WorkbookLayout } from '../../workbook/sheet';
import type { OutgoingFile, WorkbookHost } from '../workbook-host';
import { applyChanges } from './survey/apply-changes';
import { deliverFile, openAlone, openAsNew } from './office/deliver-file';
import type { WaysOut } from './office/deliver-file';
import { createBatchRunner } from './office/excel-batch';
import type { ExcelApi } from './office/excel-batch';
import { detectFeatures } from './office/excel-features';
import type { ExcelFeatures } from './office/excel-features';
import { problemOf } from './office/excel-problem';
import { openSurvey, writeAwaitedIds } from './survey/open-survey';
import { showAnswer } from './reading/show-answer';
import { everySheet, readSheets } from './reading/read-sheets';
import { noOwnWork } from './writing/own-work';
import { finishAnalysis, removeAnalysis, showAnalysis } from './writing/show-analysis';
import { emptyMemory } from './survey/survey-home';
import { watchChanges } from './office/watch-changes';

export interface ExcelHostOptions {
  /** The words for what goes wrong; asked each time, since the user may choose another language. */
  readonly texts: () => Texts;
  /** The last year that a tender can be dated. */
  readonly thisYear: number;
  readonly newId: () => string;
  /** Office.js; given by tests, else the one that the page has loaded. */
  readonly excel?: ExcelApi;
  /** What this Excel can do; by default Office is asked. */
  readonly features?: ExcelFeatures;
  /** How a file is downloaded, where downloads work. */
  readonly download?: (file: OutgoingFile) => void;
  /** Milliseconds before each new attempt at what may pass by itself. */
  readonly pauses?: readonly number[];
  /** Milliseconds to gather changes before telling of them. */
  readonly changeDelay?: number;
  /** Milliseconds that Excel may take over one round trip. */
  readonly patience?: number;
  /** The same over the first one of a visit, which only reads. */
  readonly firstPatience?: number;
  /** The most bytes that one round trip carries. */
  readonly bytesPerSync?: number;
}

/** Excel as a host: the only door through which the program speaks to Office.js. */
export function createExcelHost(options: ExcelHostOptions): WorkbookHost {
  const { texts, excel = Excel } = options;
  const reading = { thisYear: options.thisYear, newId: options.newId };
  const memory = emptyMemory();
  const owed = noOwnWork();
  let written: WorkbookLayout | null = null;
  const features = options.features ?? detectFeatures(Office);
  const download = options.download ?? browserDownload;
  const ways = (): WaysOut => ({
    texts: texts(),
    download: features.download ? download : null,
    open: features.createWorkbook ? (file) => openAsNew(file, excel) : null,
  });
  const visit = createBatchRunner({
    excel,
    texts,
    patience: options.patience ?? 60_000,
    // A person waits so long with an open cell before being told of it; reading what is there takes less.
    firstPatience: options.firstPatience ?? 10_000,
    bytesPerSync: options.bytesPerSync ?? 1_300_000,
    pauses: options.pauses ?? [300, 1000, 3000],
    features,
  });
  const focus = typeof window === 'undefined' ? null : window;
  const { announce, onChanged } = watchChanges(excel, options.changeDelay ?? 300, focus);

  return {
    capabilities: {
      cornerTaken: true,
      isUsersOwn: true,
      tellsWhenKept: false,
      download: features.download,
      openWorkbook: features.createWorkbook,
      takesFiles: features.takesFiles,
    },
    readSurvey: () => visit((batch) => openSurvey(batch, { texts: texts(), reading, memory })),
    applyChanges: async (changes) => {
      if (changes.length === 0) return [];
      const options = { texts: texts(), reading, memory };
      const conflicts = await visit(async (batch) => {
        await writeAwaitedIds(batch, changes, options);
        return applyChanges(batch, changes, options);
      });
      announce();
      return conflicts;
    },
    readWorkbook: () => visit((batch) => readSheets(batch, everySheet)),
    showAnalysis: async (layout, notes = []) => {
      const before = written;
      // What was begun and not ended is not known.
      written = null;
      written = await visit((batch) =>
        showAnalysis(batch, { layout, notes, owed, written: before }, texts()),
      );
      announce();
    },
    finishAnalysis: async (layout, notes = []) => {
      const isDone = await visit((batch) => finishAnalysis(batch, { layout, notes, owed }, texts()));
      if (isDone) announce();
    },
    // Somebody else may have the workbook open, and not every change is heard of.
    holdsStill: () => false,
    showAnswer: (wanted) => visit((batch) => showAnswer(batch, wanted)),
    removeAnalysis: async (layout) => {
      written = null;
      await visit((batch) => removeAnalysis(batch, layout, texts()));
      announce();
    },
    analysisForFile: (layout) => ({ layout, old: null }),
    deliver: (file) => inWords(deliverFile(file, ways()), texts()),
    openWorkbook: (file) => inWords(openAlone(file, ways()), texts()),
    onChanged,
  };
}

/** What Office reports, in words for people. */
async function inWords(work: Promise<void>, texts: Texts): Promise<void> {
  try {
    await work;
  } catch (error) {
    throw problemOf(error, texts);
  }
}
