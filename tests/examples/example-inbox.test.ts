import { chanceOf } from '../../src/examples/chance';
import { exampleInbox } from '../../src/examples/example-inbox';
import type { ExampleInbox } from '../../src/examples/example-inbox';
import type { ExampleResponse } from '../../src/examples/example-response';
import { exampleSurvey } from '../../src/examples/example-survey';
import { market } from '../../src/examples/market-segments';
import { vendors } from '../../src/examples/market';
import { misspell } from '../../src/examples/misspell';
import { phaseOut, systems } from '../../src/survey/catalogue';
import { gapsOf } from '../../src/survey/completeness';
import { passesCvrCheck } from '../../src/survey/cvr';
import { municipalities } from '../../src/survey/municipalities';
import { recogniseMunicipality } from '../../src/survey/municipality-names';
import { draftSchema } from '../../src/survey/registration-schemas';
import type { Registration } from '../../src/survey/registration';

const date = '2026-11-23';
const whole = exampleInbox({ municipalities: 98, seed: 1, date });

function responsesOf({ items }: ExampleInbox): readonly ExampleResponse[] {
  return items.flatMap((item) => {
    if (item.kind === 'workbook' || item.kind === 'mail') return [item.response];
    return item.kind === 'archive' ? item.responses : [];
  });
}

function registrationsOf(inbox: ExampleInbox): readonly Registration[] {
  return responsesOf(inbox).flatMap(({ survey }) => survey.registrations);
}

describe('an example inbox', () => {
  it('is the same for the same seed and day, and another for another seed', () => {
    const options = { municipalities: 12, seed: 7, date };
    expect(exampleInbox(options)).toEqual(exampleInbox(options));
    expect(exampleInbox({ ...options, seed: 8 })).not.toEqual(exampleInbox(options));
  });

  it('says nothing of a real vendor or system', () => {
    const real = [...systems, ...phaseOut].map(({ system }) => system.toLowerCase());
    const realVendors = systems.map(({ vendor }) => vendor.toLowerCase());
    const invented = market.flatMap(({ system }) => [system.name, ...(system.alsoCalled ?? [])]);
    expect(invented.filter((name) => real.includes(name.toLowerCase()))).toEqual([]);
    const makers = Object.values(vendors).map(({ name }) => name.toLowerCase());
    const words = makers.map((name) => name.split(' ')[0] ?? '');
    expect(words.filter((word) => realVendors.some((vendor) => vendor.startsWith(word)))).toEqual([]);
    const said = new Set(registrationsOf(whole).map(({ answers }) => answers.vendor?.toLowerCase() ?? ''));
    expect([...said].filter((vendor) => !words.some((word) => vendor.startsWith(word)))).toEqual([]);
  });

  it('gives every vendor a made-up CVR number of its own that passes the check', () => {
    const numbers = Object.values(vendors).map(({ cvr }) => cvr);
    expect(numbers.filter((cvr) => !passesCvrCheck(cvr) || !cvr.startsWith('9'))).toEqual([]);
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  it('holds valid answers only, apart from what careless respondents typed', () => {
    const schema = draftSchema(2026);
    const invalid = registrationsOf(whole).filter(({ answers }) => !schema.safeParse(answers).success);
    expect(invalid).toEqual([]);
  });

  it('has finished registrations without gaps, and drafts with some', () => {
    const gaps = ({ answers }: Registration): number => gapsOf({ answers, unread: {} }).length;
    const finished = registrationsOf(whole).filter(({ status }) => status === 'finished');
    const drafts = registrationsOf(whole).filter(({ status }) => status === 'draft');
    expect(finished.filter((registration) => gaps(registration) > 0)).toEqual([]);
    expect(drafts.filter((registration) => gaps(registration) === 0)).toEqual([]);
    expect(drafts.length).toBeGreaterThan(20);
  });

  it('lets every municipality that answers report between six and twenty systems', () => {
    const systemsOf = new Map<string | null, Set<string | undefined>>();
    for (const { survey } of responsesOf(whole)) {
      if (survey.respondent.revision > 1) continue;
      const { municipality } = survey.respondent;
      const named = systemsOf.get(municipality) ?? new Set();
      for (const { answers } of survey.registrations) named.add(answers.system);
      systemsOf.set(municipality, named);
    }
    const sizes = [...systemsOf.values()].map(({ size }) => size);
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(6);
    expect(Math.max(...sizes)).toBeLessThanOrEqual(21);
    expect(sizes).toHaveLength(98);
  });

  it('rates monopolies lower than systems with competition', () => {
    const meanPriceRating = (status: string): number => {
      const ratings = registrationsOf(whole)
        .filter(({ answers }) => answers.monopolyStatus === status)
        .map(({ answers }) => answers['rating:pricing'])
        .filter((rating) => typeof rating === 'number');
      return ratings.reduce<number>((sum, rating) => sum + rating, 0) / ratings.length;
    };
    expect(meanPriceRating('monopoly')).toBeLessThan(meanPriceRating('competition') - 1);
  });

  it('has every part of the story even when only two municipalities have answered', () => {
    const small = exampleInbox({ municipalities: 2, seed: 3, date });
    expect(small.answering).toHaveLength(2);
    expect(responsesOf(small).some(({ survey }) => survey.respondent.revision === 2)).toBe(true);
    expect(responsesOf(small).some(({ typedMunicipality }) => typedMunicipality !== null)).toBe(true);
    expect(small.items.filter(({ kind }) => kind === 'broken' || kind === 'question')).toHaveLength(6);
  });

  it('has what the analysis must be able to deal with, in a larger inbox', () => {
    const responses = responsesOf(whole);
    const parts = responses.filter(({ survey }) => survey.respondent.covers !== '');
    expect(new Set(parts.map(({ survey }) => survey.respondent.municipality)).size).toBe(parts.length / 2);
    expect(parts.length).toBeGreaterThan(2);
    const older = responses.filter(({ version }) => version === 1);
    expect(older.length).toBeGreaterThan(1);
    const asked = older.flatMap(({ survey }) =>
      survey.registrations.flatMap(({ answers }) => Object.keys(answers)),
    );
    expect(asked.filter((key) => key.startsWith('binding') || key === 'deliveryForm')).toEqual([]);
    const all = registrationsOf(whole).map(({ answers }) => answers);
    expect(all.filter(({ cvr }) => cvr !== undefined && !passesCvrCheck(cvr)).length).toBeGreaterThan(1);
    const names = new Set(all.map(({ system }) => system));
    expect(['Kimen Børnesag', 'Kimen Voksensag'].filter((name) => !names.has(name))).toEqual([]);
    const stray = all.filter(({ domain, system }) => domain === 'other' && system !== 'Sirenekortet');
    expect(stray.length).toBeGreaterThan(5);
    const expired = all.filter(({ contractExpiry }) => contractExpiry !== undefined && contractExpiry < date);
    expect(expired.length).toBeGreaterThan(5);
    expect(all.filter(({ noticeMonths }) => noticeMonths !== undefined).length).toBeGreaterThan(100);
  });

  it('has one name a file, and nothing sent after the day it is', () => {
    const names = whole.items.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    const sent = responsesOf(whole).map(({ survey }) => survey.respondent.submittedAt ?? '');
    expect(sent.filter((moment) => moment === '' || moment > date)).toEqual([]);
  });
});

describe('a misspelt municipality', () => {
  it('is still recognised as itself, however it was misspelt', () => {
    const mistaken = municipalities.flatMap((municipality) =>
      Array.from({ length: 30 }, (_, seed) => misspell(municipality, chanceOf(seed, municipality.code)))
        .filter((typed) => recogniseMunicipality(typed)?.municipality.code !== municipality.code)
        .map((typed) => `${municipality.name}: ${typed}`),
    );
    expect(mistaken).toEqual([]);
  });
});

describe('an example survey', () => {
  const survey = exampleSurvey({ seed: 1, date });

  it('is half finished and not submitted', () => {
    const statuses = survey.registrations.map(({ status }) => status);
    expect(statuses).toContain('draft');
    expect(statuses).toContain('finished');
    expect(survey.respondent).toMatchObject({ submittedAt: null, revision: 1 });
  });

  it('belongs to the municipality that is asked for', () => {
    const asked = exampleSurvey({ seed: 1, date, municipality: '0751' });
    expect(asked.respondent.municipality).toBe('0751');
    expect(() => exampleSurvey({ seed: 1, date, municipality: '9999' })).toThrow('9999');
  });
});
