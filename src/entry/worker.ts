import './web/no-made-code';
import { exampleInbox } from '../examples/example-inbox';
import { readXlsx } from '../files/xlsx/read-xlsx';
import { writeXlsx } from '../files/xlsx/write-xlsx';
import type { IsoDate } from '../survey/calendar';
import type { PickedFile } from '../taskpane/pane-services';
import type { Language } from '../taskpane/preferences';
import { da } from '../text/da';
import type { Texts } from '../text/da';
import { en } from '../text/en';
import { readAnalysis } from '../workbook/analysis/read-analysis';
import type { RawWorkbook } from '../workbook/raw-workbook';
import { writeExampleFiles } from './example-files';
import { openWorkbook } from './open-workbook';
import { recompute, runPipeline, unreadableFile } from './pipeline';
import type { WaitingFile } from './pipeline';
import { newId } from './web/new-id';
import type { WorkerMessage, WorkerRequest, WorkerResults } from './web/worker-protocol';

/** How big an inbox is made for those who want to try. */
const exampleMunicipalities = 40;
const exampleSeed = 2022;

onmessage = ({ data }: MessageEvent<WorkerRequest>) => {
  answer(data).then(
    (result) => {
      post({ kind: 'result', result });
    },
    (error: unknown) => {
      post({ kind: 'failed', message: error instanceof Error ? error.message : String(error) });
    },
  );
};

function post(message: WorkerMessage): void {
  postMessage(message);
}

async function answer(request: WorkerRequest): Promise<WorkerResults[WorkerRequest['kind']]> {
  switch (request.kind) {
    case 'consolidate':
      return consolidateFiles(request);
    case 'write':
      return writeXlsx(request.layout);
    case 'open':
      return openWorkbook(request.file, {
        date: request.date,
        texts: textsOf(request),
        newId,
      });
    case 'recompute':
      return recompute(request.now, request.before, { date: request.date, texts: textsOf(request) });
    case 'write-examples': {
      const { date } = request;
      return writeExampleFiles(
        exampleInbox({ municipalities: exampleMunicipalities, seed: exampleSeed, date }),
        da,
      );
    }
  }
}

async function consolidateFiles(
  request: Extract<WorkerRequest, { kind: 'consolidate' }>,
): Promise<WorkerResults['consolidate']> {
  const { date } = request;
  const texts = textsOf(request);
  const { responses, analysis } = sortOut(request.files, date);
  return runPipeline(responses.map(waitingFile), {
    date,
    texts,
    existing: analysis ?? request.existing,
    onProgress: (done, total) => {
      post({ kind: 'progress', done, total });
    },
  });
}

function waitingFile({ name, bytes }: PickedFile): WaitingFile {
  return { name, fetch: () => Promise.resolve(bytes ?? unreadableFile(name)) };
}

/** The first analysis workbook among the files is what the others are added to; any other is a file like the rest. */
function sortOut(
  files: readonly PickedFile[],
  date: IsoDate,
): { responses: readonly PickedFile[]; analysis: RawWorkbook | null } {
  let analysis: RawWorkbook | null = null;
  const responses = files.filter(({ name, bytes }) => {
    if (analysis !== null || bytes === null || !/\.xlsx$/i.test(name)) return true;
    const reading = readXlsx(bytes, name);
    if (
      reading.kind !== 'workbook' ||
      readAnalysis(reading.workbook, da, { thisYear: yearOf(date) }) === null
    ) {
      return true;
    }
    analysis = reading.workbook;
    return false;
  });
  return { responses, analysis };
}

function textsOf({ language }: { readonly language: Language }): Texts {
  return language === 'en' ? en : da;
}

function yearOf(date: IsoDate): number {
  return Number(date.slice(0, 4));
}
