import type { IsoDate } from '../survey/calendar';
import { formatDanishDate } from '../survey/danish-notation';
import type { Respondent } from '../survey/registration';

/** What a municipality writes around its answer. */
export interface ExampleMail {
  readonly from: string;
  readonly to: string;
  readonly date: IsoDate;
  readonly subject: string;
  readonly text: string;
}

const recipient = 'konkurrence@kombit.dk';

export function answerMail({ email, contact, date }: Respondent, municipality: string): ExampleMail {
  const day = date ?? '';
  return {
    from: email,
    to: recipient,
    date: day,
    subject: `SV: Monopol-systemer i dag – svar fra ${municipality} Kommune`,
    text: `Hej KOMBIT\n\nHermed vores svar fra ${formatDanishDate(day)}.\n\nVenlig hilsen\n${contact}\n${municipality} Kommune\n`,
  };
}

/** A mail that somebody takes for an answer; it only asks. */
export function questionMail({ email, contact, date }: Respondent): ExampleMail {
  return {
    from: email,
    to: recipient,
    date: date ?? '',
    subject: 'VS: Monopol-systemer i dag',
    text: `Hej KOMBIT\n\nVi har sendt vores svar, men har ikke hørt noget. Har I fået det?\n\nVenlig hilsen\n${contact}\n`,
  };
}

/** What somebody exported from another system instead of answering. */
export const exportedTable =
  'System;Leverandør;Årlig pris (kr.)\r\nOmsorgsbroen;Nordvang IT A/S;1.250.000\r\nArkivloftet;Havbakke Software ApS;410.000\r\n';
