import fc from 'fast-check';
import {
  firstPreferences,
  keptAfter,
  languageOfTag,
  readPreferences,
  shownPreferences,
} from '../../src/taskpane/preferences';
import type { KeptPreferences } from '../../src/taskpane/preferences';

const anyPreferences: fc.Arbitrary<KeptPreferences> = fc.record({
  role: fc.constantFrom('respondent' as const, 'analyst' as const, null),
  language: fc.constantFrom('da' as const, 'en' as const, null),
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
        expect(['da', 'en', null]).toContain(read.language);
      }),
    );
    for (const stored of [null, '{"role":"chef"']) {
      expect(shownPreferences(readPreferences(stored), 'da')).toEqual(firstPreferences);
    }
  });
});

describe('the language', () => {
  it.each([
    ['en-US', 'en'],
    ['EN-gb', 'en'],
    ['en', 'en'],
    ['da-DK', 'da'],
    ['sv-SE', 'da'],
    ['enm', 'da'],
    ['', 'da'],
    [undefined, 'da'],
  ])('of a program that speaks %s is %s', (tag, language) => {
    expect(languageOfTag(tag)).toBe(language);
  });

  it('follows the program around the pane until one is chosen, whatever else is chosen', () => {
    const kept = keptAfter(readPreferences(null), shownPreferences(readPreferences(null), 'en'), {
      role: 'respondent',
      language: 'en',
    });
    expect(shownPreferences(kept, 'da')).toEqual({ role: 'respondent', language: 'da' });
    const chosen = keptAfter(kept, shownPreferences(kept, 'en'), { role: 'respondent', language: 'da' });
    expect(shownPreferences(chosen, 'en')).toEqual({ role: 'respondent', language: 'da' });
    const later = keptAfter(chosen, shownPreferences(chosen, 'da'), { role: 'analyst', language: 'da' });
    expect(shownPreferences(later, 'en')).toEqual({ role: 'analyst', language: 'da' });
  });
});
