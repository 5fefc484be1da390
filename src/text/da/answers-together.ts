import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value, 0);
const systems = (n: number): string => (n === 1 ? '1 system' : `${number(n)} systemer`);

/** The answers seen together: to read through and print, and a colleague's beside one's own. */
export const answersTogether = {
  review: {
    open: 'Gennemse svar',
    title: 'Gennemse svar',
    lead: (finished: number, drafts: number) =>
      drafts === 0
        ? `${systems(finished)}, alle færdige.`
        : `${systems(finished + drafts)}: ${number(finished)} ${finished === 1 ? 'færdigt' : 'færdige'} og ${number(drafts)} ${drafts === 1 ? 'kladde' : 'kladder'}.`,
    print: 'Udskriv',
    receiptTitle: 'Kvittering',
    receipt: (file: string, date: string, time: string, count: number) =>
      `${file} er noteret som indsendt ${date} kl. ${time} med ${systems(count)}.`,
    notSent: 'Besvarelsen er ikke noteret som indsendt.',
    covers: (part: string) => `Svaret dækker ${part}.`,
    correct: (system: string) => `Ret ${system}`,
    correctShort: 'Ret',
    missing: 'Mangler',
    unread: (typed: string) => `${typed} (kan ikke læses)`,
    notAnswered: (n: number) =>
      n === 1 ? '1 spørgsmål er ikke besvaret.' : `${number(n)} spørgsmål er ikke besvaret.`,
    back: 'Til gennemsynet',
    none: 'Der er ingen systemer at gennemse endnu.',
  },
  colleague: {
    open: 'Hent kollegas svar',
    title: 'Hent kollegas svar',
    lead: 'Vælg kollegaens besvarelse (.xlsx). Den vises her ved siden af jeres egen, før noget ændres.',
    pick: 'Vælg projektmappe',
    failed: 'Filen kunne ikke læses. Prøv igen.',
    notOurs: 'Det er ikke en besvarelse. Vælg en projektmappe med arket Registreringer.',
    otherMunicipality: (theirs: string, ours: string) => `Besvarelsen er fra ${theirs}, ikke fra ${ours}.`,
    counts: (added: number, same: number, differing: number) =>
      `${number(added)} ${added === 1 ? 'nyt' : 'nye'} · ${number(same)} ens · ${number(differing)} ${differing === 1 ? 'forskelligt' : 'forskellige'}`,
    added: 'Nye systemer',
    differing: 'Forskellige svar',
    fills: (fields: readonly string[]) => `Udfylder det, der er tomt: ${fields.join(', ')}`,
    ours: (answer: string) => `Jeres: ${answer}`,
    theirs: (answer: string) => `Kollegaens: ${answer}`,
    merge: 'Hent svarene',
    merged: 'Kollegaens svar er hentet.',
    undo: 'Fortryd hentningen',
    nothing: 'Kollegaens besvarelse siger ikke andet end jeres.',
    examples: 'Eksempler kommer ikke med.',
  },
};
