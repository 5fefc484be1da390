import { formatDanishNumber } from '../../survey/danish-notation';
import type { IssueCode, IssueParams } from '../../survey/issue';

const number = (value: number): string => formatDanishNumber(value);

/** One sentence per problem: what is wrong, and what to do. The place is shown beside it. */
export const issues: { readonly [C in IssueCode]: (params: IssueParams[C]) => string } = {
  'file-unknown': () => 'Filtypen kan ikke læses. Send svaret som .xlsx, .eml, .msg eller .zip.',
  'answer-not-a-number': ({ field, text }) => `${field}: "${text}" er ikke et tal. Skriv fx 1.234,56.`,
  'answer-not-whole': ({ field, text }) => `${field}: ${text} er ikke et helt tal. Skriv et helt tal, fx 3.`,
  'answer-too-low': ({ field, text, min }) =>
    `${field}: ${text} er for lavt. Skriv et tal på mindst ${number(min)}.`,
  'answer-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} ligger uden for grænserne. Skriv et tal fra ${number(min)} til ${number(max)}.`,
  'answer-too-long': ({ field, length, max }) =>
    `${field}: Teksten fylder ${number(length)} tegn. Forkort den til højst ${number(max)} tegn.`,
  'answer-not-a-date': ({ field, text }) =>
    `${field}: "${text}" er ikke en dato. Skriv datoen som dd-mm-åååå.`,
  'answer-no-such-day': ({ field, text }) => `${field}: ${text} findes ikke. Skriv datoen som dd-mm-åååå.`,
  'answer-not-a-year': ({ field, text }) =>
    `${field}: "${text}" er ikke et årstal. Skriv fx 2019 eller Aldrig.`,
  'answer-year-out-of-range': ({ field, text, min, max }) =>
    `${field}: ${text} ligger uden for grænserne. Skriv et årstal fra ${String(min)} til ${String(max)} eller Aldrig.`,
  'answer-not-in-list': ({ field, text }) =>
    `${field}: "${text}" er ikke på listen. Vælg et af listens svar.`,
  'answer-not-a-cvr': ({ field, text }) => `${field}: "${text}" er ikke et CVR-nummer. Skriv de otte cifre.`,
  'answer-not-a-kle': ({ field, text }) =>
    `${field}: "${text}" er ikke et KLE-nummer. Skriv det som NN, NN.NN eller NN.NN.NN.`,
  'answer-not-a-uuid': ({ field, text }) => `${field}: "${text}" er ikke et UUID. Lad feltet stå tomt.`,
  'cvr-check-failed': ({ field, text }) => `${field}: ${text} består ikke CVR-kontrollen. Se nummeret efter.`,
};
