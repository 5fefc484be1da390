import { formatDanishNumber } from '../../survey/danish-notation';

const number = (value: number): string => formatDanishNumber(value, 0);
const systems = (n: number): string => (n === 1 ? '1 system' : `${number(n)} systemer`);
const answers = (n: number): string => `${number(n)} svar`;

/** Many systems at once: a pasted list, and all ratings on one screen. */
export const manySystems = {
  pasteList: {
    open: 'Indsæt liste',
    title: 'Indsæt liste',
    lead: 'Kopiér systemerne fra Excel, en mail eller et dokument, og sæt dem ind her: ét system på hver linje, gerne med leverandør og CVR-nr.',
    field: 'Listen',
    placeholder: 'Prisme; Fujitsu A/S\nKMD Nexus; KMD A/S; 26911745',
    counts: (lines: number, added: number, existing: number, repeated: number, prose: number) =>
      [
        `${number(lines)} ${lines === 1 ? 'linje' : 'linjer'}`,
        `${number(added)} ${added === 1 ? 'ny' : 'nye'}`,
        ...(existing > 0 ? [`${number(existing)} findes`] : []),
        ...(repeated > 0 ? [`${number(repeated)} gentaget`] : []),
        ...(prose > 0 ? [`${number(prose)} uden system`] : []),
      ].join(' · '),
    kinds: {
      exists: 'Er registreret. Vælg den for at udfylde det, der er tomt.',
      repeated: 'Står tidligere på listen.',
      prose: 'Ligner ikke et system.',
    },
    lineNumber: (place: number) => `Linje ${number(place + 1)}`,
    similar: (name: string) => `Mente du ${name}?`,
    notRead: (fields: readonly string[]) => `Kunne ikke læses og rettes i skemaet: ${fields.join(', ')}`,
    leftOver: (texts: readonly string[]) => `Kommer med som bemærkning: ${texts.join(' · ')}`,
    unknownColumns: (headers: readonly string[]) =>
      `Kolonner uden et spørgsmål kommer med som bemærkning: ${headers.join(', ')}.`,
    personColumns: 'Navne, mailadresser og telefonnumre kommer ikke med.',
    add: (n: number) => `Tilføj ${systems(n)}`,
    added: (n: number) => `${systems(n)} er tilføjet.`,
    rest: 'Det, der ikke er tilføjet, står stadig i feltet.',
    rateAll: 'Vurdér alle',
  },
  rateAll: {
    open: 'Vurdér alle',
    title: 'Vurdér alle',
    keys: 'Taster: tal vælger og går videre, V ved ikke, R ikke relevant, Delete rydder, pilene flytter.',
    choiceKeys: 'Taster: tal vælger og går videre, Delete rydder, pilene flytter.',
    matrixKeys:
      'Taster: tal vælger og går ned, V ved ikke, R ikke relevant, Delete rydder, pilene og Enter flytter. Eller vælg på listen.',
    areas: 'Område',
    all: 'Alle',
    system: 'System',
    blank: 'Intet svar',
    short: {
      monopolyStatus: 'Status',
      'rating:pricing': 'Pris',
      'rating:addOns': 'Tillæg',
      'rating:maintenance': 'Vilkår',
      'rating:quality': 'Kvalitet',
      'rating:negotiation': 'Forhandling',
      wantedTrack: 'Ønske',
    },
    answered: (done: number, total: number) => `${number(done)} af ${systems(total)} er besvaret`,
    next: (area: string) => `Næste: ${area}`,
    done: 'Oversigt',
    group: (question: string, system: string) => `${system}: ${question}`,
    none: 'Registrér mindst ét system, før I vurderer.',
  },
  copyFrom: {
    lead: (vendor: string) => `I har andre systemer fra ${vendor}. Er vilkårene de samme?`,
    copy: (system: string, n: number) => `Kopiér ${answers(n)} fra ${system}`,
    copied: (system: string, n: number) =>
      `${answers(n)} er kopieret fra ${system}. Det, I selv har skrevet, er ikke ændret.`,
    undo: 'Fortryd kopieringen',
    more: 'Vis flere systemer',
  },
};
