import type { Texts } from '../da';

const systems = (n: number): string => (n === 1 ? '1 system' : `${String(n)} systems`);
const answers = (n: number): string => (n === 1 ? '1 answer' : `${String(n)} answers`);

export const manySystems: Texts['manySystems'] = {
  pasteList: {
    open: 'Paste list',
    title: 'Paste list',
    lead: 'Copy the systems from Excel, a mail or a document and paste them here: one system a line, with vendor and CVR number if you have them.',
    field: 'The list',
    placeholder: 'Prisme; Fujitsu A/S\nKMD Nexus; KMD A/S; 26911745',
    counts: (lines, added, existing, repeated, prose) =>
      [
        lines === 1 ? '1 line' : `${String(lines)} lines`,
        `${String(added)} new`,
        ...(existing > 0 ? [`${String(existing)} registered`] : []),
        ...(repeated > 0 ? [`${String(repeated)} repeated`] : []),
        ...(prose > 0 ? [`${String(prose)} without a system`] : []),
      ].join(' · '),
    kinds: {
      exists: 'Is registered. Choose it to fill in what is blank.',
      repeated: 'Stands earlier on the list.',
      prose: 'Does not look like a system.',
    },
    lineNumber: (place) => `Line ${String(place + 1)}`,
    similar: (name) => `Did you mean ${name}?`,
    notRead: (fields) => `Could not be read; put it right in the form: ${fields.join(', ')}`,
    leftOver: (texts) => `Comes along as a remark: ${texts.join(' · ')}`,
    unknownColumns: (headers) => `Columns without a question come along as a remark: ${headers.join(', ')}.`,
    personColumns: 'Names, mail addresses and telephone numbers do not come along.',
    add: (n) => `Add ${systems(n)}`,
    added: (n) => (n === 1 ? '1 system is added.' : `${systems(n)} are added.`),
    rest: 'What is not added still stands in the field.',
    rateAll: 'Rate all',
  },
  rateAll: {
    open: 'Rate all',
    title: 'Rate all',
    keys: 'Keys: a figure chooses and moves on, V do not know, R not relevant, Delete clears, arrows move.',
    choiceKeys: 'Keys: a figure chooses and moves on, Delete clears, arrows move.',
    matrixKeys:
      'Keys: a figure chooses and moves down, V do not know, R not relevant, Delete clears, arrows and Enter move. Or choose on the list.',
    areas: 'Area',
    all: 'All',
    system: 'System',
    blank: 'No answer',
    short: {
      monopolyStatus: 'Status',
      'rating:pricing': 'Price',
      'rating:addOns': 'Add-ons',
      'rating:maintenance': 'Terms',
      'rating:quality': 'Quality',
      'rating:negotiation': 'Negotiation',
      wantedTrack: 'Wish',
    },
    answered: (done, total) => `${String(done)} of ${systems(total)} answered`,
    next: (area) => `Next: ${area}`,
    done: 'Overview',
    group: (question, system) => `${system}: ${question}`,
    none: 'Register at least one system before you rate.',
  },
  copyFrom: {
    lead: (vendor) => `You have other systems from ${vendor}. Are the terms the same?`,
    copy: (system, n) => `Copy ${answers(n)} from ${system}`,
    copied: (system, n) =>
      `${answers(n)} copied from ${system}. What you have written yourselves is unchanged.`,
    undo: 'Undo the copying',
    more: 'Show more systems',
  },
};
