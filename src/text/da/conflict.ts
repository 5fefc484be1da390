import type { AskedKey } from '../../survey/survey-conflict';

/** What of who answers is meant, as the sheet Besvarelse calls it. */
const asked: Readonly<Record<AskedKey, string>> = {
  municipality: 'Kommune',
  covers: 'Det, svaret dækker',
  contact: 'Kontaktperson',
  email: 'E-mail',
};

/** What the pane says when somebody else has changed the same as the user. */
export const conflict = {
  blank: '(tomt)',
  inSheet: 'I arket:',
  yours: 'Dit svar:',
  keepSheet: 'Behold arkets',
  useMine: 'Brug mit',
  keptSheet: 'Arkets svar er valgt.',
  usedMine: 'Dit svar er valgt.',
  answer: 'Svaret er også ændret i arket. Vælg, hvad der skal gælde.',
  respondent: (key: AskedKey) => `${asked[key]} er også ændret i arket. Vælg, hvad der skal gælde.`,
  removal: {
    title: (system: string) => `${system} er ikke slettet, fordi rækken er ændret i arket imens.`,
    seen: 'Du så:',
    now: 'I arket nu:',
    more: (rest: number) => (rest === 1 ? 'Og 1 svar til.' : `Og ${String(rest)} svar til.`),
    remove: 'Slet alligevel',
    keep: 'Behold',
    kept: (system: string) => `${system} er beholdt.`,
    removed: (system: string) => `${system} er slettet.`,
  },
  gone: {
    title: (system: string) => `${system} er slettet i arket.`,
    unsaved: 'Dit seneste svar er derfor ikke gemt.',
    shown: 'Svarene herunder står kun her i skemaet.',
    putBack: 'Sæt tilbage',
    letGo: 'Lad det være slettet',
    isBack: (system: string) => `${system} er sat tilbage.`,
    staysDeleted: (system: string) => `${system} er fortsat slettet.`,
  },
};
