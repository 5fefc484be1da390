import type { IsoDate } from '../survey/calendar';
import { municipalities } from '../survey/municipalities';
import type { Municipality } from '../survey/municipalities';
import type { Survey } from '../survey/registration';
import { chanceOf } from './chance';
import type { Chance } from './chance';
import { exampleCorrection, exampleResponse } from './example-survey';
import { answerMail, questionMail } from './example-mail';
import type { ExampleMail } from './example-mail';
import type { ExampleResponse } from './example-response';
import { misspell } from './misspell';
import { enoughForRarerThings, withRarerThings } from './rarer-things';
import { responseFileName } from '../workbook/response/response-file-name';

/** What can be wrong with a file as a whole. */
export type FileFault = 'truncated' | 'old-format' | 'password' | 'csv' | 'no-municipality';

/** One thing in the inbox. */
export type ExampleItem =
  | { readonly kind: 'workbook'; readonly name: string; readonly response: ExampleResponse }
  | {
      readonly kind: 'mail';
      readonly name: string;
      readonly mail: ExampleMail;
      readonly response: ExampleResponse;
    }
  | { readonly kind: 'archive'; readonly name: string; readonly responses: readonly ExampleResponse[] }
  | {
      readonly kind: 'broken';
      readonly name: string;
      readonly fault: FileFault;
      readonly response: ExampleResponse;
    }
  /** A mail to which nothing is attached. */
  | { readonly kind: 'question'; readonly name: string; readonly mail: ExampleMail };

/** A whole inbox, as data. */
export interface ExampleInbox {
  readonly date: IsoDate;
  /** Codes of the municipalities of which a readable answer is in the inbox. */
  readonly answering: readonly string[];
  readonly items: readonly ExampleItem[];
}

/**
 * A believable inbox, some weeks into the survey: so many municipalities have answered, by file, mail and one archive;
 * some have sent a correction, some have misspelt their own name or typed numbers as text, and a few files are broken. A larger
 * one also holds answers in parts and of version 1, mistyped CVR numbers, and names that are alike without being the same.
 * Everything that is said of systems and vendors is invented.
 *
 * @param options.municipalities how many have answered, 1–98
 * @param options.date the day it is; nothing was sent later
 */
export function exampleInbox(options: {
  readonly municipalities: number;
  readonly seed: number;
  readonly date: IsoDate;
}): ExampleInbox {
  const chance = chanceOf(options.seed, 'inbox');
  const answering = chance.shuffled(municipalities).slice(0, options.municipalities);
  const parts = rolesOf(answering, chance);
  const first = answering.map((municipality) => {
    const careless = parts.careless.has(municipality);
    const survey = exampleResponse(municipality, { ...options, careless });
    const typed = parts.misspelt.has(municipality) ? misspell(municipality, chance) : null;
    return { municipality, response: responseOf(survey, municipality, typed) };
  });
  const responses =
    answering.length < enoughForRarerThings
      ? first
      : withRarerThings(first, isPlainIn(parts), chanceOf(options.seed, 'rarer things'));
  const corrections = responses
    .filter(({ municipality }) => parts.correcting.has(municipality))
    .map(({ municipality, response }) =>
      responseOf(exampleCorrection(response.survey, options), municipality, response.typedMunicipality),
    );
  const archived = responses.filter(({ municipality }) => parts.archived.has(municipality));
  const items: readonly ExampleItem[] = [
    ...responses
      .filter((entry) => !archived.includes(entry))
      .map(({ municipality, response }) => asSent(response, municipality, parts.mailing.has(municipality))),
    ...corrections.map((response) => ({ kind: 'workbook', name: response.name, response }) as const),
    ...(archived.length > 0 ? [archiveOf(archived.map(({ response }) => response))] : []),
    ...brokenItems(responses.map(({ response }) => response)),
  ];
  return {
    date: options.date,
    answering: answering.map(({ code }) => code).sort(),
    items: [...items].sort((one, other) => (one.name < other.name ? -1 : 1)),
  };
}

/** Who does what; each part of the story has someone in it even in a small inbox. */
function rolesOf(answering: readonly Municipality[], chance: Chance) {
  const some = (share: number): ReadonlySet<Municipality> =>
    new Set(chance.shuffled(answering).slice(0, Math.max(1, Math.round(share * answering.length))));
  return {
    careless: some(0.1),
    misspelt: some(0.06),
    correcting: some(0.08),
    mailing: some(0.25),
    archived: answering.length > 2 ? some(0.05) : new Set<Municipality>(),
  };
}

/** Whether a municipality has no part in the story. */
function isPlainIn(parts: ReturnType<typeof rolesOf>): (municipality: Municipality) => boolean {
  return (municipality) => Object.values(parts).every((some) => !some.has(municipality));
}

function responseOf(survey: Survey, municipality: Municipality, typed: string | null): ExampleResponse {
  return { name: responseFileName(municipality, survey.respondent), survey, typedMunicipality: typed };
}

function asSent(response: ExampleResponse, { name }: Municipality, byMail: boolean): ExampleItem {
  return byMail
    ? {
        kind: 'mail',
        name: `SV Monopol-systemer i dag - ${name} Kommune.eml`,
        mail: answerMail(response.survey.respondent, name),
        response,
      }
    : { kind: 'workbook', name: response.name, response };
}

function archiveOf(responses: readonly ExampleResponse[]): ExampleItem {
  return { kind: 'archive', name: 'Svar samlet af indkøbsfællesskabet.zip', responses };
}

/** First attempts and misunderstandings; each sender's real answer is elsewhere in the inbox. */
function brokenItems(responses: readonly ExampleResponse[]): readonly ExampleItem[] {
  const faults: readonly (readonly [FileFault, string])[] = [
    ['truncated', 'svar-endelig(3).xlsx'],
    ['old-format', 'Monopolsystemer gammel skabelon.xls'],
    ['password', 'Fortroligt svar.xlsx'],
    ['csv', 'eksport_systemer.csv'],
    ['no-municipality', 'Kopi af Besvarelse.xlsx'],
  ];
  const [first] = responses;
  if (first === undefined) return [];
  const mail = questionMail(first.survey.respondent);
  return [
    { kind: 'question', name: 'VS Har I fået vores svar.eml', mail },
    ...faults.map(([fault, name], index) => {
      const response = responses[index % responses.length] ?? first;
      return { kind: 'broken', fault, name, response } as const;
    }),
  ];
}
