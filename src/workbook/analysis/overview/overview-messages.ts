import type { Findings, Track } from '../../../analysis/findings';
import { present, sum } from '../../../analysis/statistics';
import type { DataSet } from '../../../consolidation/data-set';
import { municipalities } from '../../../survey/municipalities';
import type { Texts } from '../../../text/da';
import type { SheetCell } from '../../sheet';
import { words } from '../analysis-format';
import { quoted } from '../layout/formulas';
import { cells } from '../names';

/** A figure in a sentence, as a formula and as its value. */
interface Figure {
  readonly formula: string;
  readonly value: number;
}

/** What to do, what it is worth, and what it rests on: three sentences that follow when weights change. */
export function overviewMessages(
  { systems, answered }: Findings,
  { submissions }: Pick<DataSet, 'submissions'>,
  { sheets: { overview, tracks, weights } }: Texts,
): readonly SheetCell[] {
  const counted = (track: Track): Figure => ({
    formula: `COUNTIF(${cells.system.track},${quoted(tracks[track])})`,
    value: systems.filter((system) => system.track === track).length,
  });
  const millions = (name: string, values: readonly (number | null | undefined)[]): Figure => ({
    formula: `ROUND(SUM(${name})/1000000,0)`,
    value: Math.round(sum(present(values)) / 1_000_000),
  });
  const figures: Readonly<Record<string, Figure>> = {
    breakUp: counted('breakUp'),
    negotiate: counted('negotiate'),
    both: counted('both'),
    unsettled: counted('unsettled'),
    price: millions(
      cells.system.price,
      systems.map(({ price }) => price.total),
    ),
    from: millions(
      cells.system.savingsFrom,
      systems.map(({ price }) => price.savings?.from),
    ),
    to: millions(
      cells.system.savingsTo,
      systems.map(({ price }) => price.savings?.to),
    ),
    answered: {
      formula: `COUNTIF(${cells.coverage.answered},${quoted(words.yes)})`,
      value: answered.length,
    },
    all: { formula: String(municipalities.length), value: municipalities.length },
  };
  const outOfDate = `IF(${cells.weightsChanged}=0,"",${quoted(` ${weights.computeAgain}`)})`;
  return overview.messages.map((template, index): SheetCell => {
    const { formula, text } = sentence(template, figures);
    const isLast = index === overview.messages.length - 1;
    return {
      value: submissions.length === 0 && text === '' ? null : text,
      formula: isLast ? `${formula}&${outOfDate}` : formula,
      style: 'lead',
    };
  });
}

/** A text with `{figures}` in it, as a formula and as what it gives. */
function sentence(
  template: string,
  figures: Readonly<Record<string, Figure>>,
): { readonly formula: string; readonly text: string } {
  const pieces = template.split(/(\{\w+\})/).filter((piece) => piece !== '');
  const figureOf = (piece: string): Figure | undefined => figures[/^\{(\w+)\}$/.exec(piece)?.[1] ?? ''];
  return {
    formula: pieces.map((piece) => figureOf(piece)?.formula ?? quoted(piece)).join('&'),
    text: pieces.map((piece) => figureOf(piece)?.value ?? piece).join(''),
  };
}
