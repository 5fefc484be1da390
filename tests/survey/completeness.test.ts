import { gapsOf, levelOf, progressOf, wishesOf } from '../../src/survey/completeness';
import type { Answers } from '../../src/survey/registration';
import { finishedAnswers } from '../builders/registration';

const gaps = (answers: Answers, unread = {}): readonly string[] =>
  gapsOf({ answers, unread }).map(({ kind, key }) => `${kind}: ${key}`);

describe('a registration may be finished', () => {
  test('when everything that is required is answered', () => {
    expect(gaps(finishedAnswers)).toEqual([]);
  });

  test('not before system, vendor, domain, status, five ratings and the wanted track are', () => {
    expect(gaps({})).toEqual([
      'missing: system',
      'missing: vendor',
      'missing: domain',
      'missing: monopolyStatus',
      'missing: rating:pricing',
      'missing: rating:addOns',
      'missing: rating:maintenance',
      'missing: rating:quality',
      'missing: rating:negotiation',
      'missing: wantedTrack',
    ]);
  });

  test('"Ved ikke" and "Ikke relevant" are answers', () => {
    expect(
      gaps({ ...finishedAnswers, 'rating:pricing': 'dontKnow', 'rating:quality': 'notRelevant' }),
    ).toEqual([]);
  });

  test.each(['monopoly', 'deFacto', 'monopolyLike'] as const)(
    'with %s only when a model is marked',
    (status) => {
      const { modelHardKnowledge: _model, ...rest } = finishedAnswers;
      expect(gaps({ ...rest, monopolyStatus: status })).toEqual(['no-model: modelCompetitorLeft']);
      expect(gaps({ ...rest, monopolyStatus: status, modelDividedMarket: true })).toEqual([]);
    },
  );

  test.each(['competition', 'dontKnow'] as const)('with %s without a model', (status) => {
    const { modelHardKnowledge: _model, ...rest } = finishedAnswers;
    expect(gaps({ ...rest, monopolyStatus: status })).toEqual([]);
  });

  test('models four and six ask for their words', () => {
    expect(gaps({ ...finishedAnswers, modelDualFunction: true, modelOther: true })).toEqual([
      'missing: dependsOn',
      'missing: otherModel',
    ]);
    const described = { dependsOn: 'Fagsys', otherModel: 'Andet' };
    expect(gaps({ ...finishedAnswers, modelDualFunction: true, modelOther: true, ...described })).toEqual([]);
  });

  test('not while something stands in a cell that is not an answer, required or not', () => {
    expect(gaps(finishedAnswers, { yearlyPrice: 'under 100' })).toEqual(['unread: yearlyPrice']);
  });
});

describe('progress', () => {
  test('is counted in the answers that a finished registration must have, the models as one', () => {
    const total = Object.keys(finishedAnswers).length;
    expect(progressOf({ answers: finishedAnswers, unread: {} })).toEqual({ done: total, total });
    const { 'rating:quality': _rating, ...rest } = finishedAnswers;
    expect(progressOf({ answers: rest, unread: {} })).toEqual({ done: total - 1, total });
    expect(progressOf({ answers: {}, unread: {} })).toEqual({ done: 0, total: gaps({}).length });
    expect(progressOf({ answers: finishedAnswers, unread: { bids: 'et par' } })).toEqual({
      done: total,
      total: total + 1,
    });
  });
});

describe('the two levels', () => {
  const informed = {
    ...finishedAnswers,
    yearlyPrice: 0,
    noticeMonths: 6,
    lastTendered: 'never',
    contractExpiry: '2027-12-31',
  } as const;

  test('a registration is fully informed with price, notice, latest tender and expiry, and finished without', () => {
    expect(levelOf({ answers: informed, unread: {} })).toBe('full');
    for (const key of ['yearlyPrice', 'noticeMonths', 'lastTendered', 'contractExpiry'] as const) {
      const { [key]: _left, ...rest } = informed;
      expect(levelOf({ answers: rest, unread: {} })).toBe('finished');
      expect(wishesOf({ answers: rest, unread: {} }).map((wish) => wish.key)).toEqual([key]);
    }
  });

  test('all that is known of a contract does not finish a draft', () => {
    const { wantedTrack: _left, ...rest } = informed;
    expect(levelOf({ answers: rest, unread: {} })).toBe('draft');
  });
});
