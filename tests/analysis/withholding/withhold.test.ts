import { analyse } from '../../../src/analysis/analyse';
import { noAnalystInput } from '../../../src/analysis/analyst-input';
import { defaultSettings } from '../../../src/analysis/settings';
import type { Shareable } from '../../../src/analysis/withholding/assess';
import type { SharedFigure, SharedFinding } from '../../../src/analysis/withholding/shared-findings';
import { withhold } from '../../../src/analysis/withholding/withhold';
import type { DataRow } from '../../../src/consolidation/data-set';
import { municipalities } from '../../../src/survey/municipalities';
import type { Answers } from '../../../src/survey/registration';
import { aDataSet, aRow } from '../../builders/data-set';

function shareable(rows: readonly DataRow[]): Shareable {
  const dataSet = aDataSet({ rows });
  return { dataSet, findings: analyse(dataSet, noAnalystInput, 1), settings: defaultSettings };
}

/** One system that the first municipalities have, each with its own answers. */
function systemOf(system: string, answers: readonly Answers[]): readonly DataRow[] {
  return answers.map((own, index) =>
    aRow({
      municipality: municipalities[index]!.code,
      system,
      answers: { system, vendor: 'Fjordsoft', domain: 'elections', ...own },
    }),
  );
}

const prices = (...amounts: readonly number[]): readonly Answers[] =>
  amounts.map((yearlyPrice) => ({ yearlyPrice }));

function shared(rows: readonly DataRow[], before: readonly (readonly DataRow[])[] = []) {
  return withhold(shareable(rows), before.map(shareable));
}

function price({ systems }: ReturnType<typeof shared>, name: string): SharedFigure | undefined {
  return systems.find(({ system }) => system === name)?.figures.price;
}

test('a system that four municipalities have is counted and not named', () => {
  const findings = shared([...systemOf('A', prices(1, 2, 3, 4)), ...systemOf('B', prices(1, 1, 1, 1, 1))]);
  expect(findings.systems.map(({ system }) => system)).toEqual(['B']);
  expect(findings.unnamed).toBe(1);
});

test('a price that fewer than five municipalities state is withheld', () => {
  const findings = shared(systemOf('A', [...prices(1, 2, 3, 4), {}]));
  expect(price(findings, 'A')).toMatchObject({ value: null, n: null, withheld: 'few' });
});

test.each([
  [[45, 40, 5, 5, 5], null],
  [[46, 40, 5, 5, 4], 'dominated'],
  [[0, 0, 0, 0, 0], 'dominated'],
])('prices of %j are shown unless two make up more than 85 %%', (amounts, withheld) => {
  expect(price(shared(systemOf('A', prices(...amounts))), 'A')?.withheld).toBe(withheld);
});

test('beside a sum the smallest other part is withheld as well', () => {
  const equal = prices(10, 10, 10, 10, 10);
  const findings = shared([
    ...systemOf('Dominated', prices(46, 40, 5, 5, 4)),
    ...systemOf('Small', equal),
    ...systemOf('Large', prices(20, 20, 20, 20, 20)),
    ...systemOf('Larger', prices(30, 30, 30, 30, 30)),
  ]);
  const reasons = ['Dominated', 'Small', 'Large', 'Larger'].map((name) => price(findings, name)?.withheld);
  expect(reasons).toEqual(['dominated', 'derivable', null, null]);
});

test('what four municipalities have changed since the version before is withheld, what five have is shown', () => {
  const before = systemOf('A', prices(10, 10, 10, 10, 10, 10));
  const four = systemOf('A', prices(11, 11, 11, 11, 10, 10));
  const five = systemOf('A', prices(11, 11, 11, 11, 11, 10));
  expect(price(shared(four, [before]), 'A')?.withheld).toBe('changed');
  expect(price(shared(five, [before]), 'A')?.withheld).toBeNull();
  expect(price(shared(before, [before]), 'A')?.withheld).toBeNull();
});

test('vendors that fewer than five municipalities name stand nowhere', () => {
  const rows = systemOf('A', prices(1, 1, 1, 1, 1, 1)).map((row, index) =>
    index === 0 ? { ...row, vendor: 'Kims enkeltmandsfirma' } : row,
  );
  expect(JSON.stringify(shared(rows))).not.toContain('enkeltmandsfirma');
});

test('a figure that nobody has looked at does not compile', () => {
  // @ts-expect-error Only withholding gives the mark.
  const figure: SharedFigure = { value: 1, n: 1, withheld: null };
  const raw = shareable(systemOf('A', prices(1, 2, 3, 4))).findings.systems[0]!;
  // @ts-expect-error What an analysis found of a system is no shared finding.
  const finding: SharedFinding = raw;
  expect([figure.value, finding.system]).toEqual([1, 'A']);
});
