import { toldFindings } from '../../src/analysis/told-findings';
import { daOut } from '../../src/text/da-out';
import { analyst as analystWords } from '../../src/text/da/analyst';
import { pane as words } from '../../src/text/da/pane';
import { makeAnalysis } from '../../src/work/make-analysis';
import type { Consolidation } from '../../src/work/make-analysis';
import { aConsolidation } from '../builders/consolidation';
import { finishedAnswers } from '../builders/registration';
import { anInput } from '../builders/submission';
import { layOutReport } from '../../src/workbook/report/lay-out-report';
import type { Report } from '../../src/workbook/report/page';
import { aMarket } from '../builders/market';
import { aShareable } from '../builders/shareable';
import { rawOfLayout } from '../../src/workbook/raw-of-layout';
import type { Hand } from './hand';
import type { PaneState } from './pane-state';

const codes = ['0751', '0461', '0101', '0851', '0147', '0173', '0740'];
const answers = codes.map((municipality, at) =>
  anInput({
    municipality,
    file: `svar fra kommunen med et langt filnavn ${String(at)}.xlsx`,
    rows: [
      {
        ...finishedAnswers,
        system: at % 2 === 0 ? 'KMD Nexus' : 'Nexuss',
        vendor: 'KMD A/S',
        cvr: '26911745',
      },
      {
        ...finishedAnswers,
        system: at % 3 === 0 ? 'Prismee' : 'Prisme',
        vendor: 'Fjordsoft',
      },
    ],
  }),
);
const part = anInput({
  municipality: '0751',
  covers: 'Social og Sundhed',
  file: 'del.xlsx',
  rows: [{ ...finishedAnswers, system: 'Børnesys', vendor: 'Fjordsoft' }],
});

/** An analysis to which a correction and an answer that waits have come. */
function second(): Consolidation {
  const first = makeAnalysis(answers.slice(0, 5), null, '2026-11-01');
  return makeAnalysis([...answers, part], rawOfLayout(first.layout), '2026-11-23');
}

function aReport(): Report {
  const source = aShareable(aMarket(3, 60, 14));
  const limits = { risk: 50, impact: 1_000_000 };
  return layOutReport(toldFindings(source), { isExternal: false, limits, hasAppendix: false }, daOut);
}

const collected = (
  name: string,
  result: () => Consolidation,
  reach: (hand: Hand) => Promise<void> = () => Promise.resolve(),
): PaneState => ({
  name,
  role: 'analyst',
  survey: null,
  jobs: {
    inventInbox: () => [{ name: 'svar.xlsx', bytes: new Uint8Array(1) }],
    analyseReadings: result,
  },
  reach: async (hand) => {
    await hand.press(words.welcome.example);
    await hand.see.findByText(/^Dækning/);
    await reach(hand);
  },
});

const onScreen =
  (screen: keyof typeof analystWords.screens, then?: (hand: Hand) => Promise<void>) =>
  async (hand: Hand): Promise<void> => {
    await hand.press(new RegExp(`^${analystWords.screens[screen]}`), 'tab');
    await then?.(hand);
  };

/** Every screen of the analyst's half, empty, full and when something went wrong. */
export const analystStates: readonly PaneState[] = [
  { name: 'KOMBIT, nothing collected', role: 'analyst', survey: null },
  { name: 'KOMBIT, no names yet', role: 'analyst', survey: null, reach: onScreen('names') },
  collected('KOMBIT, collected', () => aConsolidation([anInput({})])),
  collected('KOMBIT, an answer waits', second, async ({ press, seeText }) => {
    await press(/venter på afgørelse Aarhus|^venter på afgørelse.*Aarhus/);
    await seeText(analystWords.settle.label);
  }),
  {
    name: 'KOMBIT, reading stopped',
    role: 'analyst',
    survey: null,
    jobs: {
      inventInbox: () => ['a.xlsx', 'b.xlsx'].map((name) => ({ name, bytes: new Uint8Array(1) })),
      readInputs: (_input, { onPart, signal }) =>
        new Promise((_resolve, reject) => {
          onPart?.({ readings: answers.slice(0, 1), analysis: null });
          signal?.addEventListener('abort', () => {
            reject(new Error('stopped'));
          });
        }),
    },
    reach: async ({ press, seeText }) => {
      await press(words.welcome.example);
      await seeText(/^1 af 2 filer/);
      await press(words.collect.cancel);
      await seeText(/^Indlæsningen er standset/);
    },
  },
  {
    name: 'KOMBIT, collecting stopped',
    role: 'analyst',
    survey: null,
    services: { explain: () => null },
    jobs: {
      inventInbox: () => [{ name: 'svar.xlsx', bytes: new Uint8Array(1) }],
      analyseReadings: () => Promise.reject(new Error('memory')),
    },
    reach: async ({ press, seeText }) => {
      await press(words.welcome.example);
      await seeText(words.collect.failed);
    },
  },
  collected('KOMBIT, names', second, onScreen('names')),
  collected(
    'KOMBIT, all proposals and decided names',
    second,
    onScreen('names', async ({ press }) => {
      await press(analystWords.names.yes);
      await press(/^Afgjort/);
    }),
  ),
  collected('KOMBIT, no names wait', () => aConsolidation([anInput({})]), onScreen('names')),
  collected(
    'KOMBIT, analysis',
    second,
    onScreen('analysis', async ({ press }) => {
      await press(/fået et andet spor/);
      await press(/^\d kommuner$/);
      await press(analystWords.whatIf.title);
    }),
  ),
  collected(
    'KOMBIT, share',
    second,
    onScreen('share', ({ seeText }) => seeText(analystWords.share.audience)),
  ),
  collected(
    'KOMBIT, share with others',
    second,
    onScreen('share', async ({ press, seeText }) => {
      await press(analystWords.share.external, 'radio');
      await seeText(analystWords.share.benchmarks.title);
    }),
  ),
  {
    ...collected(
      'KOMBIT, the report shown',
      second,
      onScreen('share', async ({ press, seeText }) => {
        await press(analystWords.share.report.show);
        await seeText(daOut.report.method.title);
      }),
    ),
    jobs: { ...collected('', second).jobs, reportPages: () => aReport() },
  },
];
