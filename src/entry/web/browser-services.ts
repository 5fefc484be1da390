import product from '../../../package.json';
import { exampleSurvey } from '../../examples/example-survey';
import { writeMailDraft } from '../../files/mail/write-mail-draft';
import type { OutgoingFile } from '../../hosts/workbook-host';
import type { PaneServices } from '../../taskpane/pane-services';
import { localDate } from '../../taskpane/shared/clock';
import { da } from '../../text/da';
import { layOutResponse } from '../../workbook/response/lay-out-response';
import type { WorkbookLayout } from '../../workbook/sheet';
import { newId } from './new-id';
import { runInWorker } from './run-in-worker';

const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const mailType = 'message/rfc822';
const exampleSeed = 2022;

/** What the pane needs in a browser, Excel's included; heavy work goes to a worker. */
export function createBrowserServices(host: Pick<PaneServices, 'explain' | 'selfTest'>): PaneServices {
  const now = (): Date => new Date();
  const today = (): string => localDate(now());
  return {
    ...host,
    now,
    version: product.version,
    inputEndings: async () => {
      const { offeredEndings, pickedEndings } = await import('../../files/formats');
      return { picked: pickedEndings, told: offeredEndings };
    },
    newId,
    responseFile: (survey, name) => workbookFile(layOutResponse(survey, da), name),
    analysisFile: workbookFile,
    mailDraft: (draft, name) => ({ name, type: mailType, bytes: writeMailDraft(draft) }),
    consolidate: (files, { existing, language, onProgress, signal }) =>
      runInWorker({ kind: 'consolidate', files, existing, language, date: today() }, { onProgress, signal }),
    exampleResponse: () => exampleSurvey({ seed: exampleSeed, date: today() }),
    exampleInbox: (signal) => runInWorker({ kind: 'write-examples', date: today() }, { signal }),
    copyText,
  };
}

/** A workbook that is laid out, as a file. */
export async function workbookFile(layout: WorkbookLayout, name: string): Promise<OutgoingFile> {
  return { name, type: workbookType, bytes: await runInWorker({ kind: 'write', layout }) };
}

async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    // Refused by the browser or by the page around the pane: the text is there to be selected.
    return false;
  }
}
