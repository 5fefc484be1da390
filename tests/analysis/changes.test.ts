import { analyse } from '../../src/analysis/analyse';
import { noAnalystInput } from '../../src/analysis/analyst-input';
import { changesBetween, robustnessClass, standingOf } from '../../src/analysis/changes';
import type { Standing, StandingSystem } from '../../src/analysis/changes';
import { richDataSet } from '../builders/rich-data-set';

const figures = {
  monopolyDegree: 80,
  pressure: 60,
  reach: 40,
  economy: 50,
  breakUp: 70,
  negotiate: 50,
  robustness: 90,
};
const aSystem = (parts: Partial<StandingSystem> = {}): StandingSystem => ({
  system: 'Alfa',
  track: 'breakUp',
  rank: 5,
  figures,
  ...parts,
});
const standing = (parts: Partial<Standing> = {}): Standing => ({
  date: '2026-06-15',
  answers: [],
  systems: [],
  ...parts,
});
const change = (before: Partial<StandingSystem>, now: Partial<StandingSystem>) =>
  changesBetween(standing({ systems: [aSystem(before)] }), standing({ systems: [aSystem(now)] })).changed[0];

describe('where an analysis stands', () => {
  test('is nothing new to itself, and all new to nothing', () => {
    const dataSet = richDataSet(5);
    const now = standingOf(dataSet, analyse(dataSet, noAnalystInput));
    expect(changesBetween(now, now)).toMatchObject({
      answers: { new: [], replaced: [], gone: [] },
      systems: { new: [], gone: [] },
      changed: [],
    });
    const { answers, systems } = changesBetween(standing(), now);
    expect(answers.new).toEqual(dataSet.submissions.map(({ municipality }) => municipality));
    expect(systems.new).toHaveLength(now.systems.length);
  });
});

describe('what has changed', () => {
  test('answers are new, replaced by another file, revision or length, or gone', () => {
    const answer = (municipality: string, file = 'a.xlsx', revision = 1, registrations = 3) => ({
      municipality,
      file,
      revision,
      registrations,
    });
    const before = standing({ answers: ['0101', '0147', '0151', '0153'].map((code) => answer(code)) });
    const now = standing({
      answers: [answer('0155'), answer('0151', 'b.xlsx'), answer('0147', 'a.xlsx', 2), answer('0101')],
    });
    expect(changesBetween(before, now).answers).toEqual({
      new: ['0155'],
      replaced: ['0147', '0151'],
      gone: ['0153'],
    });
  });

  test('systems are new or gone by name, and such a one has not changed', () => {
    const before = standing({ date: '2026-01-01', systems: [aSystem({ system: 'Bølge' }), aSystem()] });
    const now = standing({ systems: [aSystem(), aSystem({ system: 'Ny' })] });
    expect(changesBetween(before, now)).toMatchObject({
      since: '2026-01-01',
      systems: { new: ['Ny'], gone: ['Bølge'] },
      changed: [],
    });
  });

  test('another track is told, with the figure that moved most', () => {
    const now = { track: 'watch', figures: { ...figures, pressure: 30, breakUp: 60 } } as const;
    expect(change({}, now)).toEqual({
      system: 'Alfa',
      what: ['track'],
      before: { track: 'breakUp', rank: 5, robustness: 90 },
      now: { track: 'watch', rank: 5, robustness: 90 },
      moved: { figure: 'pressure', before: 60, now: 30 },
    });
  });

  test('a choice of the analyst moves no figure', () => {
    expect(change({}, { track: 'both' })?.moved).toBeNull();
  });

  test.each([
    [5, 7, undefined],
    [5, 8, ['rank']],
    [5, 2, ['rank']],
    [5, null, ['rank']],
    [null, 5, ['rank']],
    [null, null, undefined],
  ])('a rank from %p to %p', (before, now, what) => {
    expect(change({ rank: before }, { rank: now })?.what).toEqual(what);
  });

  test.each([
    [79.8, 'unsure'],
    [80, 'fair'],
    [94.8, 'fair'],
    [95, 'sure'],
    [null, null],
  ])('a robustness of %p is %s; another class is told', (robustness, expected) => {
    expect(robustnessClass(robustness)).toBe(expected);
    const told = change({ figures: { ...figures, robustness: 97 } }, { figures: { ...figures, robustness } });
    expect(told?.what).toEqual(expected === 'sure' ? undefined : ['robustness']);
  });
});
