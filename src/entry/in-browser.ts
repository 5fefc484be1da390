import product from '../../package.json';
import { keptFilesAt } from '../taskpane/kept-files';
import { keptTextAt } from '../taskpane/kept-text';
import type { PaneServices } from '../taskpane/pane-services';
import type { JobMessage } from '../work/job';
import { runIn } from '../work/run-job';
import type { Workplace } from '../work/run-job';
import { newId } from './new-id';

/** What the pane needs in a browser, Excel's included. */
export function browserServices(host: Pick<PaneServices, 'explain' | 'selfTest'>): PaneServices {
  return {
    ...host,
    now: () => new Date(),
    newId,
    aside: keptTextAt('monopolafdaekning.svar'),
    analystAside: keptTextAt('monopolafdaekning.analyse'),
    keptFiles: keptFilesAt('monopolafdaekning.saml'),
    run: runIn(openWorker),
    copyText,
    copyPicture,
    inputEndings: async () => {
      const { offeredEndings, pickedEndings } = await import('../files/formats');
      return { picked: pickedEndings, told: offeredEndings };
    },
    version: product.version,
  };
}

/** The element that the page holds ready. */
export function rootElement(): HTMLElement {
  const root = document.getElementById('root');
  if (root === null) throw new Error('The page has no #root');
  return root;
}

function openWorker(): Workplace {
  const worker = new Worker(new URL('./worker.ts', import.meta.url));
  return {
    post: (request) => {
      worker.postMessage(request);
    },
    onMessage: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<JobMessage>) => {
        listener(data);
      };
    },
    onBroken: (listener) => {
      worker.onerror = ({ message }) => {
        listener(message);
      };
    },
    close: () => {
      worker.terminate();
    },
  };
}

/** The picture is handed over while it is still being made: a browser lets nothing on the clipboard long after the press. */
async function copyPicture(picture: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': picture })]);
    return true;
  } catch {
    return false;
  }
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
