import type { Texts } from '../../../text/da';
import type { AnalysisSettings } from '../../../analysis/settings';
import { quoted } from '../layout/formulas';
import { weightNames } from '../weights/weight-labels';
import type { SystemRow } from './system-row';

/** The figures that a reason may mention, each as a formula and as a value. */
const figures = {
  municipalities: { formula: '{municipalities}', value: (row: SystemRow) => row.finding.municipalities },
  degree: { formula: '{monopolyDegree}', value: (row: SystemRow) => row.finding.monopolyDegree },
  pressure: { formula: '{pressure}', value: (row: SystemRow) => row.finding.pressure },
  breakUp: { formula: '{score.breakUp}', value: (row: SystemRow) => row.finding.scores.breakUp },
  negotiate: { formula: '{score.negotiate}', value: (row: SystemRow) => row.finding.scores.negotiate },
  terms: {
    formula: '{breakUp.pressure}',
    value: (row: SystemRow) => row.finding.scoreParts.breakUp.pressure,
  },
  alternatives: {
    formula: '{breakUp.alternatives}',
    value: (row: SystemRow) => row.finding.scoreParts.breakUp.alternatives,
  },
  window: { formula: '{breakUp.window}', value: (row: SystemRow) => row.finding.scoreParts.breakUp.window },
  wishBreakUp: { formula: '{breakUp.wish}', value: (row: SystemRow) => row.finding.scoreParts.breakUp.wish },
  prices: {
    formula: '{negotiate.pressure}',
    value: (row: SystemRow) => row.finding.scoreParts.negotiate.pressure,
  },
  spread: {
    formula: '{negotiate.spread}',
    value: (row: SystemRow) => row.finding.scoreParts.negotiate.spread,
  },
  join: { formula: '{negotiate.join}', value: (row: SystemRow) => row.finding.scoreParts.negotiate.join },
  wishNegotiate: {
    formula: '{negotiate.wish}',
    value: (row: SystemRow) => row.finding.scoreParts.negotiate.wish,
  },
} as const;

/** The limits that a reason may mention. */
const limits = {
  fewAnswers: { formula: weightNames.thresholds.fewAnswers, key: 'fewAnswers' },
  degreeLimit: { formula: weightNames.thresholds.monopolyDegree, key: 'monopolyDegree' },
  pressureLimit: { formula: weightNames.thresholds.pressure, key: 'pressure' },
  margin: { formula: weightNames.thresholds.scoreMargin, key: 'scoreMargin' },
} as const satisfies Record<string, { formula: string; key: keyof AnalysisSettings['thresholds'] }>;

const missing = '–';

/** The reasons as a formula, so that the sentence follows when weights and thresholds change. */
export function reasonFormula({ sheets: { tracks, reasons } }: Texts): string {
  const cases = (Object.keys(reasons) as (keyof typeof reasons)[]).map((track) => ({
    label: quoted(tracks[track]),
    sentence: sentenceFormula(reasons[track]),
  }));
  return cases.reduceRight(
    (rest, { label, sentence }) => `IF({recommended}=${label},${sentence},${rest})`,
    '""',
  );
}

function sentenceFormula(template: string): string {
  return piecesOf(template)
    .map((piece) => {
      if ('text' in piece) return quoted(piece.text);
      if (piece.name in limits) return whole(limits[piece.name as keyof typeof limits].formula);
      const { formula } = figures[piece.name as keyof typeof figures];
      return `IF(${formula}="",${quoted(missing)},${whole(formula)})`;
    })
    .join('&');
}

function whole(formula: string): string {
  return `TEXT(ROUND(${formula},9),"0")`;
}

/** The same sentence in words, as the formula's cached result. */
export function reasonText(
  row: SystemRow,
  { sheets: { reasons } }: Texts,
  settings: AnalysisSettings,
): string {
  return piecesOf(reasons[row.finding.recommended])
    .map((piece) => {
      if ('text' in piece) return piece.text;
      if (piece.name in limits)
        return rounded(settings.thresholds[limits[piece.name as keyof typeof limits].key]);
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
      if (!(name in figures) && !(name in limits))
        throw new Error(`No figure ${name} for the reason ${template}`);
      return { name };
    });
}
