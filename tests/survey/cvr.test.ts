import fc from 'fast-check';
import { isCvrShape, passesCvrCheck } from '../../src/survey/cvr';

describe('passesCvrCheck', () => {
  // KOMBIT, KMD and Danmarks Statistik.
  test.each(['19435075', '26911745', '17150413'])('%s is a CVR number', (cvr) => {
    expect(passesCvrCheck(cvr)).toBe(true);
  });

  test.each(['', '1943507', '194350750', '09435075', '1943507x', '12345678'])('%p is none', (text) => {
    expect(passesCvrCheck(text)).toBe(false);
  });

  test('catches any one digit that is wrong, and any two neighbours that have changed places', () => {
    const digit = fc.integer({ min: 0, max: 9 });
    fc.assert(
      fc.property(fc.nat(7), digit, (place, other) => {
        const right = '26911745';
        const wrong = right.slice(0, place) + String(other) + right.slice(place + 1);
        const swapped =
          right.slice(0, place) +
          right.slice(place + 1, place + 2) +
          right.charAt(place) +
          right.slice(place + 2);
        expect(passesCvrCheck(wrong)).toBe(wrong === right);
        if (isCvrShape(swapped)) expect(passesCvrCheck(swapped)).toBe(swapped === right);
      }),
    );
  });
});
