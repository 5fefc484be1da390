import type { Texts } from '../../../text/da';
import type { AnalysisSettings } from '../../../analysis/settings';
import { quoted, wholeNumber } from '../layout/formulas';
import { cells } from '../names';
import type { SystemRow } from './system-row';

/** The figures that a reason may mention, each as a formula and as a value. */
const figures = {
  municipalities: { formula: '{municipalities}', value: (row: SystemRow) => row.finding.municipalities },
  degree: { formula: '{monopolyDegree}', value: (row: SystemRow) => row.finding.monopolyDegree },
  pressure: { formula: '{pressure}', value: (row: SystemRow) => row.finding.pressure },
  breakUp: { formula: '{score.breakUp}', value: (row: SystemRow) => row.finding.scores.breakUp },
  negotiate: { formula: '{score.negotiate}', value: (row: SystemRow) => row.finding.scores.negotiate },
  robustness: {
    formula: '100*{robustness}',
    value: (row: SystemRow) => 100 * row.finding.robustness,
  },
  ...partFigures(),
} as const;

/** The parts of the scores, in the words of the sentences. */
function partFigures(): Record<
  'terms' | 'alternatives' | 'window' | 'wishBreakUp' | 'prices' | 'spread' | 'join' | 'wishNegotiate',
  { readonly formula: string; readonly value: (row: SystemRow) => number | null }
> {
  const parts = (row: SystemRow): SystemRow['finding']['scoreParts'] => row.finding.scoreParts;
  return {
    terms: { formula: '{breakUp.pressure}', value: (row) => parts(row).breakUp.pressure },
    alternatives: { formula: '{breakUp.alternatives}', value: (row) => parts(row).breakUp.alternatives },
    window: { formula: '{breakUp.window}', value: (row) => parts(row).breakUp.window },
    wishBreakUp: { formula: '{breakUp.wish}', value: (row) => parts(row).breakUp.wish },
    prices: { formula: '{negotiate.pressure}', value: (row) => parts(row).negotiate.pressure },
    spread: { formula: '{negotiate.spread}', value: (row) => parts(row).negotiate.spread },
    join: { formula: '{negotiate.join}', value: (row) => parts(row).negotiate.join },
    wishNegotiate: { formula: '{negotiate.wish}', value: (row) => parts(row).negotiate.wish },
  };
}

/** What a reason may say in words: where a track leans, what comes next, and what would settle it. */
const sayings = {
  direction: {
    formula: () => '{direction}',
    value: (row: SystemRow, { sheets: { tracks } }: Texts) => tracks[row.finding.direction],
  },
  runnerUp: {
    formula: ({ sheets: { reasonParts } }: Texts) =>
      `IF({runnerUp}="",${quoted(reasonParts.noOther)},{runnerUp})`,
    value: ({ finding: { runnerUp } }: SystemRow, { sheets: { tracks, reasonParts } }: Texts) =>
      runnerUp === null ? reasonParts.noOther : tracks[runnerUp],
  },
  weakest: { formula: () => '{settles}', value: weakestText },
} as const;

/** The parts in the order of their counts' columns, each with the words for what is missing. */
const weakestKeys = ['terms', 'alternatives', 'window', 'prices', 'spread', 'join', 'wish'] as const;

/** The part of the scores that the fewest answers stand behind, or that is missing, as a formula. */
export function weakestFormula({ sheets: { reasonParts } }: Texts): string {
  const counts = '{count.terms:count.wish}';
  const names = weakestKeys.map((key) => quoted(reasonParts.weakest[key])).join(',');
  return `CHOOSE(MATCH(MIN(${counts}),${counts},0),${names})&" (n = "&MIN(${counts})&")"`;
}

/** The same in words, as the formula's cached result. */
export function weakestText(
  { finding: { partCounts } }: SystemRow,
  { sheets: { reasonParts } }: Texts,
): string {
  const { breakUp, negotiate } = partCounts;
  const counts = [
    breakUp.pressure,
    breakUp.alternatives,
    breakUp.window,
    negotiate.pressure,
    negotiate.spread,
    negotiate.join,
    breakUp.wish,
  ];
  const fewest = Math.min(...counts);
  const key = weakestKeys[counts.indexOf(fewest)] ?? 'terms';
  return `${reasonParts.weakest[key]} (n = ${fewest})`;
}

/** The limits that a reason may mention. */
const limits = {
  fewAnswers: { formula: cells.limit.fewAnswers, key: 'fewAnswers' },
  degreeLimit: { formula: cells.limit.monopolyDegree, key: 'monopolyDegree' },
  pressureLimit: { formula: cells.limit.pressure, key: 'pressure' },
  margin: { formula: cells.limit.scoreMargin, key: 'scoreMargin' },
} as const satisfies Record<string, { formula: string; key: keyof AnalysisSettings['thresholds'] }>;

const missing = '–';

/** The reasons as a formula, so that the sentence follows when weights and thresholds change. */
export function reasonFormula(texts: Texts): string {
  const { tracks, reasons } = texts.sheets;
  const cases = (Object.keys(reasons) as (keyof typeof reasons)[]).map((track) => ({
    label: quoted(tracks[track]),
    sentence: sentenceFormula(reasons[track], texts),
  }));
  return cases.reduceRight(
    (rest, { label, sentence }) => `IF({recommended}=${label},${sentence},${rest})`,
    '""',
  );
}

function sentenceFormula(template: string, texts: Texts): string {
  return piecesOf(template)
    .map((piece) => {
      if ('text' in piece) return quoted(piece.text);
      if (piece.name in limits) return wholeNumber(limits[piece.name as keyof typeof limits].formula);
      if (piece.name in sayings) return sayings[piece.name as keyof typeof sayings].formula(texts);
      const { formula } = figures[piece.name as keyof typeof figures];
      return `IF(${formula}="",${quoted(missing)},${wholeNumber(formula)})`;
    })
    .join('&');
}

/** The same sentence in words, as the formula's cached result. */
export function reasonText(row: SystemRow, texts: Texts, settings: AnalysisSettings): string {
  return piecesOf(texts.sheets.reasons[row.finding.recommended])
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if (piece.name in limits)
        return rounded(settings.thresholds[limits[piece.name as keyof typeof limits].key]);
      if (piece.name in sayings) return sayings[piece.name as keyof typeof sayings].value(row, texts);
      const value = figures[piece.name as keyof typeof figures].value(row);
      return value === null ? missing : rounded(value);
    })
    .join('');
}

/** As TEXT(ROUND(value; 9); "0") writes it. */
function rounded(value: number): string {
  return String(Math.round(Math.round(value * 1e9) / 1e9));
}

type Piece = { readonly text: string } | { readonly name: string };

/** A text with `{names}` in it, taken apart; an unknown name is a fault in the texts. */
function piecesOf(template: string): readonly Piece[] {
  return template
    .split(/(\{\w+\})/)
    .filter((piece) => piece !== '')
    .map((piece): Piece => {
      const name = /^\{(\w+)\}$/.exec(piece)?.[1];
      if (name === undefined) return { text: piece };
      if (!(name in figures) && !(name in limits) && !(name in sayings))
        throw new Error(`No figure ${name} for the reason ${template}`);
      return { name };
    });
}
