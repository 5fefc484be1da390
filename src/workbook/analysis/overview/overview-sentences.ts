import type { Findings, SystemFinding } from '../../../analysis/findings';
import type { AnalysisSettings } from '../../../analysis/settings';
import { present, sum } from '../../../analysis/statistics';
import { municipalities, municipalityByCode } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import type { SheetCell } from '../../sheet';
import { words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import { millions, sentence } from '../layout/sentence';
import type { SentenceFigure } from '../layout/sentence';
import { cells } from '../names';
import { isListed } from '../systems/system-row';
import type { ListedTrack } from '../systems/system-row';

type SentenceCell = Pick<SheetCell, 'value' | 'formula'>;

/** What to do, what it is worth, and how sure that is: three sentences that follow when weights change. */
export function overviewSentences(
  findings: Findings,
  { thresholds }: Pick<AnalysisSettings, 'thresholds'>,
  texts: Texts,
): readonly SentenceCell[] {
  const { overview, weights, tracks } = texts.sheets;
  const { systems } = findings;
  const amount = (name: string, values: readonly (number | null | undefined)[]): SentenceFigure =>
    millions(`SUM(${name})`, sum(present(values)), overview.decimalMark);
  const figures: Readonly<Record<string, SentenceFigure>> = {
    breakUp: listed('breakUp', systems),
    negotiate: listed('negotiate', systems),
    unsettled: listed('unsettled', systems),
    firstBreakUp: firstOf('breakUp', systems, texts),
    firstNegotiate: firstOf('negotiate', systems, texts),
    both: counted(cells.system.track, tracks.both, systems.filter(({ track }) => track === 'both').length),
    tooFew: counted(
      cells.system.track,
      tracks.tooFew,
      systems.filter(({ track }) => track === 'tooFew').length,
    ),
    chosen: counted(
      cells.system.decidedBy,
      texts.sheets.systems.byAnalyst,
      systems.filter(({ override }) => override !== null).length,
    ),
    limit: {
      formula: `ROUND(100*${cells.limit.robustness},0)`,
      value: Math.round(100 * thresholds.robustness),
    },
    price: amount(
      cells.system.price,
      systems.map(({ price }) => price.total),
    ),
    prices: {
      formula: `SUM(${cells.system.priceCount})`,
      value: sum(systems.map(({ price }) => price.n)),
    },
    from: amount(
      cells.system.savingsFrom,
      systems.map(({ price }) => price.savings?.from),
    ),
    to: amount(
      cells.system.savingsTo,
      systems.map(({ price }) => price.savings?.to),
    ),
    excess: amount(
      cells.system.outlierExcess,
      systems.map(({ price }) => price.outlierExcess),
    ),
  };
  const outOfDate = `IF(${cells.weightsChanged}=0,"",${quoted(` ${weights.computeAgain}`)})`;
  return overview.sentences.map((template, index): SentenceCell => {
    const { formula, text } = sentence(template, figures);
    const isLast = index === overview.sentences.length - 1;
    return { value: text, formula: isLast ? `${formula}&${outOfDate}` : formula };
  });
}

function counted(name: string, label: string, value: number): SentenceFigure {
  return { formula: `COUNTIF(${name},${quoted(label)})`, value };
}

function listed(list: ListedTrack, systems: readonly SystemFinding[]): SentenceFigure {
  return {
    formula: `COUNT(${cells.system.listPlace[list]})`,
    value: systems.filter(({ track }) => isListed(track, list)).length,
  };
}

/** The first system of a list and how many municipalities have it; nothing when the list is empty. */
function firstOf(
  list: ListedTrack,
  systems: readonly SystemFinding[],
  { sheets: { overview } }: Texts,
): SentenceFigure {
  const at = (name: string): string => `INDEX(${name},MATCH(1,${cells.system.listPlace[list]},0))`;
  const first = systems.find(({ track }) => isListed(track, list));
  const { formula, text } = sentence(overview.first, {
    system: { formula: at(cells.system.name), value: first?.system ?? '' },
    municipalities: { formula: at(cells.system.municipalities), value: first?.municipalities ?? 0 },
  });
  return { formula: `IFERROR(${formula},"")`, value: first === undefined ? '' : text };
}

/** Who has answered, and where most are missing, in one line. */
export function coverageSentence({ answered, coverage }: Findings, { sheets }: Texts): SentenceCell {
  const { className, classShare, classAnswered, classMunicipalities, count, population } = cells.coverage;
  const classes = [
    ...coverage.regions.map((one) => ({ ...one, label: one.key })),
    ...coverage.sizes.map((one) => ({ ...one, label: sheets.coverage.sizes[one.key] })),
  ];
  const share = Math.min(...classes.map(({ populationShare }) => populationShare));
  const least = classes.find(({ populationShare }) => populationShare === share);
  const at = (name: string): string => `INDEX(${name},MATCH(MIN(${classShare}),${classShare},0))`;
  const inhabitants = (some: readonly { readonly population: number }[]): number =>
    sum(some.map((one) => one.population));
  const reached = inhabitants(present(answered.map(municipalityByCode)));
  const all = municipalities.length;
  const figures = {
    answered: { formula: count, value: answered.length },
    missing: { formula: `(${String(all)}-${count})`, value: all - answered.length },
    all: { formula: String(all), value: all },
    share: {
      formula: `ROUND(100*SUMIFS(${population},${cells.coverage.answered},${quoted(words.yes)})/SUM(${population}),0)`,
      value: Math.round((100 * reached) / inhabitants(municipalities)),
    },
    least: { formula: at(className), value: least?.label ?? '' },
    leastAnswered: { formula: at(classAnswered), value: least?.answered ?? 0 },
    leastAll: { formula: at(classMunicipalities), value: least?.municipalities ?? 0 },
  };
  const some = sentence(sheets.coverage.someAnswered, figures);
  const everyone = sentence(sheets.coverage.allAnswered, figures);
  return {
    formula: `IF(${count}=${String(all)},${everyone.formula},${some.formula})`,
    value: answered.length === all ? everyone.text : some.text,
  };
}
