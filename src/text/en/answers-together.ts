import type { Texts } from '../da';

const systems = (n: number): string => (n === 1 ? '1 system' : `${String(n)} systems`);

export const answersTogether: Texts['answersTogether'] = {
  review: {
    open: 'Review answers',
    title: 'Review answers',
    lead: (finished, drafts) =>
      drafts === 0
        ? `${systems(finished)}, all finished.`
        : `${systems(finished + drafts)}: ${String(finished)} finished and ${String(drafts)} ${drafts === 1 ? 'draft' : 'drafts'}.`,
    print: 'Print',
    receiptTitle: 'Receipt',
    receipt: (file, date, time, count) =>
      `${file} is noted as sent ${date} at ${time} with ${systems(count)}.`,
    notSent: 'The response is not noted as sent.',
    covers: (part) => `The answer covers ${part}.`,
    correct: (system) => `Correct ${system}`,
    correctShort: 'Correct',
    missing: 'Missing',
    unread: (typed) => `${typed} (cannot be read)`,
    notAnswered: (n) =>
      n === 1 ? '1 question is not answered.' : `${String(n)} questions are not answered.`,
    back: 'To the review',
    none: 'There are no systems to review yet.',
  },
  colleague: {
    open: 'Bring in a colleague’s answer',
    title: 'A colleague’s answer',
    lead: 'Choose the colleague’s response (.xlsx). It is shown here beside your own before anything changes.',
    pick: 'Choose workbook',
    failed: 'The file could not be read. Try again.',
    notOurs: 'That is not a response. Choose a workbook with the sheet Registreringer.',
    otherMunicipality: (theirs, ours) => `The response is from ${theirs}, not from ${ours}.`,
    counts: (added, same, differing) =>
      `${String(added)} new · ${String(same)} the same · ${String(differing)} differing`,
    added: 'New systems',
    differing: 'Differing answers',
    fills: (fields) => `Fills in what is blank: ${fields.join(', ')}`,
    ours: (answer) => `Yours: ${answer}`,
    theirs: (answer) => `The colleague’s: ${answer}`,
    merge: 'Bring in the answers',
    merged: 'The colleague’s answers are brought in.',
    undo: 'Undo',
    nothing: 'The colleague’s response says nothing that yours does not.',
    examples: 'Examples do not come along.',
  },
};
