import type { IsoDate } from '../survey/calendar';
import { municipalities, municipalityByCode } from '../survey/municipalities';
import type { Municipality } from '../survey/municipalities';
import type { Registration, Respondent, Survey } from '../survey/registration';
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { inventedId } from '../survey/invented';
import { exampleRegistration } from './example-registration';
import type { MarketPlace } from './market';
import { segments } from './market-segments';
import { familyNames, givenNames } from './phrases';
import type { Habits } from './registration-setting';
import { dateOfSerial, serialOf } from '../workbook/raw/serial-clock';

/** The municipality of the half-finished example; any other would do. */
const defaultMunicipality = '0615';

/**
 * One municipality's half-finished answer, to try the pane with: some systems are done, some have only been begun,
 * nothing has been submitted.
 *
 * @param options.date the day it is; contracts and years lie around it
 * @param options.municipality the four-digit code
 */
export function exampleSurvey(options: {
  readonly seed: number;
  readonly date: IsoDate;
  readonly municipality?: string;
}): Survey {
  const code = options.municipality ?? defaultMunicipality;
  const municipality = municipalityByCode(code);
  if (municipality === undefined) throw new Error(`No such municipality: ${code}`);
  const chance = chanceOf(options.seed, `survey ${code}`);
  const habits = { temper: 0, careless: false };
  const registrations = placesFor(7, chance).map((place, index) =>
    exampleRegistration({ place, municipality, date: options.date, habits, chance }, index < 3),
  );
  const respondent = { ...respondentOf(municipality, chance), date: options.date };
  return { respondent, registrations };
}

/** A municipality's submitted answer: 6–20 systems, drafts among them, dated within the weeks before `date`. */
export function exampleResponse(
  municipality: Municipality,
  options: { readonly seed: number; readonly date: IsoDate; readonly careless: boolean },
): Survey {
  const chance = chanceOf(options.seed, `response ${municipality.code}`);
  const habits: Habits = { temper: 0.3 * chance.deviation(), careless: options.careless };
  const count = chance.integer(6, 14) + (municipality.population > 60_000 ? chance.integer(2, 6) : 0);
  const registrations = placesFor(count, chance).map((place) =>
    exampleRegistration({ place, municipality, date: options.date, habits, chance }, chance.happens(0.06)),
  );
  const sent = daysBefore(options.date, chance.integer(8, 45));
  return {
    respondent: submitted(respondentOf(municipality, chance), sent, chance),
    registrations: options.careless ? withOversights(registrations, chance) : registrations,
  };
}

/** What happens in a hurry: a system is reported twice, or a row is begun without naming its system. */
function withOversights(registrations: readonly Registration[], chance: Chance): readonly Registration[] {
  const again = chance.pick(registrations);
  if (chance.happens(0.5)) return [...registrations, { ...again, id: inventedId(chance.uuid()) }];
  const { system: _forgotten, ...answers } = again.answers;
  return [...registrations, { ...again, id: inventedId(chance.uuid()), answers, status: 'draft' }];
}

/** The same municipality's second submission: prices are put right, and a forgotten system is added. */
export function exampleCorrection(survey: Survey, options: { seed: number; date: IsoDate }): Survey {
  const municipality = municipalities.find(({ code }) => code === survey.respondent.municipality);
  if (municipality === undefined) throw new Error('A correction belongs to a municipality');
  const chance = chanceOf(options.seed, `correction ${municipality.code}`);
  const named = new Set(survey.registrations.map(({ answers }) => answers.system));
  const forgotten = placesFor(segments.length, chance).find(({ system }) => !named.has(system.name));
  const habits = { temper: 0, careless: false };
  const respondent = { ...survey.respondent, revision: survey.respondent.revision + 1 };
  return {
    respondent: submitted(respondent, daysBefore(options.date, chance.integer(1, 7)), chance),
    registrations: [
      ...survey.registrations.map((registration) => corrected(registration, chance)),
      ...(forgotten === undefined
        ? []
        : [
            exampleRegistration(
              { place: forgotten, municipality, date: options.date, habits, chance },
              false,
            ),
          ]),
    ],
  };
}

function corrected(registration: Registration, chance: Chance): Registration {
  const { yearlyPrice } = registration.answers;
  if (yearlyPrice === undefined || !chance.happens(0.3)) return registration;
  const price = Math.round(yearlyPrice * (0.8 + 0.3 * chance.share()));
  return { ...registration, answers: { ...registration.answers, yearlyPrice: price } };
}

/** So many needs, the frequent ones first to come, and for each the system that this municipality has. */
function placesFor(count: number, chance: Chance): readonly MarketPlace[] {
  return segments
    .map((segment) => ({ segment, order: Math.pow(chance.share(), 1 / segment.frequency) }))
    .sort((one, other) => other.order - one.order)
    .slice(0, count)
    .map(({ segment }) => ({
      segment,
      system: chance.pickWeighted(segment.systems.map((system) => [system, system.weight] as const)),
    }));
}

function respondentOf({ code, name }: Municipality, chance: Chance): Respondent {
  const given = chance.pick(givenNames);
  const family = chance.pick(familyNames);
  // No mail to such an address ever reaches anyone, and it marks the answer as invented.
  const email = `${plain(given)}.${plain(family)}@${plain(name)}.example`;
  return {
    municipality: code,
    covers: '',
    contact: `${given} ${family}`,
    email,
    date: null,
    revision: 1,
    submittedAt: null,
  };
}

function submitted(respondent: Respondent, date: IsoDate, chance: Chance): Respondent {
  const time = [chance.integer(8, 16), chance.integer(0, 59), chance.integer(0, 59)];
  const clock = time.map((part) => String(part).padStart(2, '0')).join(':');
  return { ...respondent, date, submittedAt: `${date}T${clock}` };
}

function daysBefore(date: IsoDate, days: number): IsoDate {
  return dateOfSerial(serialOf(date) - days) ?? date;
}

function plain(name: string): string {
  return name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replace(/[^a-z]+/g, '-');
}
