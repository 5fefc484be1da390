import fc from 'fast-check';
import { firstPreferences, readPreferences } from '../../src/taskpane/preferences';
import type { Preferences } from '../../src/taskpane/preferences';

const anyPreferences: fc.Arbitrary<Preferences> = fc.record({
  role: fc.constantFrom('respondent' as const, 'analyst' as const, null),
  language: fc.constantFrom('da' as const, 'en' as const),
});

describe('remembered choices', () => {
  it('come back as they were written', () => {
    fc.assert(
      fc.property(anyPreferences, (preferences) => {
        expect(readPreferences(JSON.stringify(preferences))).toEqual(preferences);
      }),
    );
  });

  it('are those of a first visit when nothing, or anything else, is stored', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constant(null)), (stored) => {
        const read = readPreferences(stored);
        expect([null, 'respondent', 'analyst']).toContain(read.role);
        expect(['da', 'en']).toContain(read.language);
      }),
    );
    expect(readPreferences(null)).toEqual(firstPreferences);
    expect(readPreferences('{"role":"chef"')).toEqual(firstPreferences);
  });
});
