import { readFileSync } from 'node:fs';
import path from 'node:path';
import { consolidate } from '../../src/consolidation/consolidate';
import type { DataSet } from '../../src/consolidation/data-set';
import { disjointSets } from '../../src/consolidation/disjoint-sets';
import { formatDanishNumber } from '../../src/survey/danish-notation';
import { municipalities } from '../../src/survey/municipalities';
import type { Answers } from '../../src/survey/registration';
import { anInput } from '../builders/submission';
import { heldOutPairs, namePairs } from './name-pairs';
import type { NamePair } from './name-pairs';

type Outcome = 'joined' | 'proposed' | 'neither';

/** The row that holds one name of a pair. */
function answersOf({ kind, a, b, vendors }: NamePair, place: 0 | 1): Answers {
  const name = place === 0 ? a : b;
  if (kind === 'vendor') return { system: `Sagsys ${String(place)}`, vendor: name };
  const vendor = vendors[place];
  return vendor === undefined ? { system: name } : { system: name, vendor };
}

/** One answer for each list of rows. */
function consolidated(rows: readonly (readonly Answers[])[]): DataSet {
  const inputs = rows.map((answers, place) => {
    const { code } = municipalities[place]!;
    return anInput({ municipality: code, file: `${code}.xlsx`, rows: answers });
  });
  return consolidate(inputs, null, { date: '2026-11-25' });
}

function outcomeOf(pair: NamePair): Outcome {
  const { rows, proposals } = consolidated([[answersOf(pair, 0)], [answersOf(pair, 1)]]);
  const [one, other] = rows.map((row) => row[pair.kind]);
  if (one === other) return 'joined';
  return proposals.some(({ kind }) => kind === pair.kind) ? 'proposed' : 'neither';
}

const judge = (pair: NamePair) => ({ ...pair, outcome: outcomeOf(pair) });
const judged = namePairs.map(judge);
const heldOut = heldOutPairs.map(judge);
type Judged = (typeof judged)[number];
const count = (pairs: readonly Judged[], outcome: Outcome): number =>
  pairs.filter((pair) => pair.outcome === outcome).length;
const isListed = ({ trait }: NamePair): boolean => trait.endsWith('på listen') && !trait.includes('ikke');
const same = judged.filter((pair) => pair.same);
const unlisted = same.filter((pair) => !isListed(pair));
const different = judged.filter((pair) => !pair.same);

describe('the labelled pairs', () => {
  test('are four hundred at least, no pair twice, and hard', () => {
    expect(unlisted.length + different.length).toBeGreaterThan(290);
    expect(namePairs.length).toBeGreaterThanOrEqual(400);
    const written = namePairs.map(({ kind, a, b, vendors }) =>
      JSON.stringify([kind, [a, b].sort(), vendors]),
    );
    expect(new Set(written).size).toBe(written.length);
    expect(different.length).toBeGreaterThanOrEqual(100);
  });

  test('that are two are never joined', () => {
    expect(different.filter(({ outcome }) => outcome === 'joined')).toEqual([]);
  });

  test('that are one are joined or asked about, also those that no list helps with', () => {
    expect(count(same, 'neither') / same.length).toBeLessThanOrEqual(0.03);
    expect(count(unlisted, 'neither') / unlisted.length).toBeLessThanOrEqual(0.1);
    expect(count(unlisted, 'joined') / unlisted.length).toBeGreaterThanOrEqual(0.4);
  });

  test('of which an analyst is asked are more often one than not', () => {
    const asked = count(unlisted, 'proposed');
    expect(asked / (asked + count(different, 'proposed'))).toBeGreaterThanOrEqual(0.6);
  });

  test('are counted in the documentation as they come out here', () => {
    const doc = readFileSync(path.join(import.meta.dirname, '../../docs/names.md'), 'utf8');
    if (process.env['NAMES_TABLE'] !== undefined) process.stdout.write(`${table().join('\n')}\n`);
    for (const line of table()) expect(doc).toContain(line);
  });
});

describe('names that no rule was written from', () => {
  const same = heldOut.filter((pair) => pair.same);
  const different = heldOut.filter((pair) => !pair.same);

  test('are never joined when they are two', () => {
    expect(different.filter(({ outcome }) => outcome === 'joined')).toEqual([]);
  });

  test('are joined or asked about when they are one, and most questions are right', () => {
    expect(count(same, 'neither') / same.length).toBeLessThanOrEqual(0.1);
    expect(count(same, 'joined') / same.length).toBeGreaterThanOrEqual(0.4);
    const asked = count(same, 'proposed');
    expect(asked / (asked + count(different, 'proposed'))).toBeGreaterThanOrEqual(0.6);
  });
});

test('all of the names in one analysis: the questions are more often right than not', () => {
  const { proposals } = allInOne();
  const labels = disjointSets();
  for (const { kind, a, b, same: isOne } of namePairs) if (isOne) labels.join(`${kind} ${a}`, `${kind} ${b}`);
  const isTrue = proposals.filter(
    ({ kind, name, candidate }) => labels.headOf(`${kind} ${name}`) === labels.headOf(`${kind} ${candidate}`),
  );
  // A pair that nobody has labelled counts as wrong, though many of those are right.
  expect(isTrue.length / proposals.length).toBeGreaterThanOrEqual(0.6);
});

/** Every name of the pairs in one analysis, spread over the municipalities, the two of a pair apart. */
function allInOne(): DataSet {
  const rows = municipalities.map((): Answers[] => []);
  namePairs
    .filter((pair) => pair.kind === 'system')
    .flatMap((pair) => [answersOf(pair, 0), answersOf(pair, 1)])
    .forEach((answers, place) => rows[place % rows.length]!.push(answers));
  return consolidated(rows);
}

/** The outcome by trait, as the lines of a table. */
function table(): readonly string[] {
  const kinds = { vendor: 'Leverandør', system: 'System' } as const;
  const groups = new Map<string, Judged[]>();
  for (const pair of judged) {
    const key = `${kinds[pair.kind]}: ${pair.trait} | ${pair.same ? 'samme' : 'to forskellige'}`;
    groups.set(key, [...(groups.get(key) ?? []), pair]);
  }
  const line = (head: string, pairs: readonly Judged[]): string =>
    `| ${head} | ${[pairs.length, count(pairs, 'joined'), count(pairs, 'proposed'), count(pairs, 'neither')]
      .map((value) => formatDanishNumber(value))
      .join(' | ')} |`;
  return [
    ...[...groups].map(([head, pairs]) => line(head, pairs)),
    line('I alt uden listens egne navne | samme', unlisted),
    line('I alt | samme', same),
    line('I alt | to forskellige', different),
    line(
      'Navne, ingen regel er skrevet efter | samme',
      heldOut.filter((pair) => pair.same),
    ),
    line(
      'Navne, ingen regel er skrevet efter | to forskellige',
      heldOut.filter((pair) => !pair.same),
    ),
  ];
}
