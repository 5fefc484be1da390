import {
  alternativesShare,
  directAwardShare,
  neverTenderedShare,
  singleBidShare,
} from '../../src/analysis/tender-figures';
import { joinShare, wantedCounts, wantedShare } from '../../src/analysis/wish-figures';
import type { Answers } from '../../src/survey/registration';
import { aRow } from '../builders/data-set';

const rows = (...answers: readonly Answers[]) => [...answers, {}].map((each) => aRow({ answers: each }));

describe('the tender figures', () => {
  test('a single bid is a share of the tenders that had a bid', () => {
    expect(singleBidShare(rows({ bids: 0 }, { bids: 1 }, { bids: 1 }, { bids: 4 }))).toEqual({
      share: 2 / 3,
      n: 3,
    });
    expect(singleBidShare(rows({ bids: 0 }))).toEqual({ share: null, n: 0 });
  });

  test('"Aldrig" is a share of those who answer when', () => {
    expect(neverTenderedShare(rows({ lastTendered: 'never' }, { lastTendered: 2019 }))).toEqual({
      share: 0.5,
      n: 2,
    });
    expect(neverTenderedShare(rows())).toEqual({ share: null, n: 0 });
  });

  test('a direct award is a share of those who know how it was bought', () => {
    const answers: Answers[] = [
      { procurementForm: 'directAward' },
      { procurementForm: 'ski' },
      { procurementForm: 'dontKnow' },
    ];
    expect(directAwardShare(rows(...answers))).toEqual({ share: 0.5, n: 2 });
    expect(directAwardShare(rows({ procurementForm: 'dontKnow' })).share).toBeNull();
  });
});

describe('known alternatives', () => {
  const share = (...texts: readonly string[]) =>
    alternativesShare(rows(...texts.map((knownAlternatives) => ({ knownAlternatives })))).share;

  test.each(['Ingen', 'ingen', 'INGEN.', ' Nej ', 'nej..'])('"%s" answers that there is none', (text) => {
    expect(share(text)).toBe(0);
  });

  test.each(['Ved ikke', 'ved  ikke.', 'VED IKKE'])('"%s" is missing', (text) => {
    expect(share(text)).toBeNull();
    expect(share(text, 'Fjordsoft Sag')).toBe(1);
  });

  test('any other text names one', () => {
    expect(share('Fjordsoft Sag', 'Ingen', 'Nejsum', 'Ingen i dag, måske Bølge')).toBe(0.75);
  });
});

describe('what the municipalities want', () => {
  const wishes: Answers[] = [
    { wantedTrack: 'breakUp', willJoin: 'yes' },
    { wantedTrack: 'both', willJoin: 'maybe' },
    { wantedTrack: 'none', willJoin: 'no' },
    { wantedTrack: 'none', willJoin: 'maybe' },
    { wantedTrack: 'dontKnow' },
  ];

  test('"Begge" wants either track, and "Ved ikke" is missing', () => {
    const wanted = wantedCounts(rows(...wishes));
    expect(wanted).toEqual({ breakUp: 1, negotiate: 0, both: 1, none: 2 });
    expect(wantedShare(wanted, 'breakUp')).toBe(0.5);
    expect(wantedShare(wanted, 'negotiate')).toBe(0.25);
  });

  test('"Måske" is half a participant', () => {
    expect(joinShare(rows(...wishes))).toEqual({ share: 0.5, n: 4 });
    expect(joinShare(rows())).toEqual({ share: null, n: 0 });
  });

  test('a wish of nobody is missing, not zero', () => {
    expect(wantedShare(wantedCounts(rows({ wantedTrack: 'dontKnow' })), 'breakUp')).toBeNull();
  });
});
