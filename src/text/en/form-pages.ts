import type { Texts } from '../da';

const answersLack = (n: number): string =>
  n === 1 ? '1 answer is missing' : `${String(n)} answers are missing`;

export const formPages: Texts['formPages'] = {
  tabs: { required: 'Required answers', more: 'More details' },
  partTitles: { ratings: 'Ratings', informing: 'Price and contract' },
  toMore: 'More details',
  saveAndRegisterNext: 'Save and register next',
  saveAndNextDraft: 'Save and next draft',
  answered: (done, total) => `${String(done)} of ${String(total)} required answers are given`,
  isSaved: (system, gaps) =>
    gaps === 0 ? `${system} is saved and finished.` : `${system} is saved as a draft. ${answersLack(gaps)}.`,
  full: 'Fully informed',
  wishesLeft: (n) => `Fully informed takes ${String(n)} more ${n === 1 ? 'answer' : 'answers'}.`,
  toWishes: 'Fill in',
  ratingSigns: '? Do not know · – Not relevant.',
  ratingKeys: 'Keys: 1–5, V and R. Delete clears.',
  whyAsk: 'Why do we ask?',
  why: {
    system:
      'Name, vendor and domain bring your answer together with what other municipalities say of the same system. CVR and KLE numbers make that certain.',
    monopolyStatus:
      'It decides whether a tender can bring competition. Where data, interfaces or rights bind you, they have to be settled first.',
    pricing:
      'How the price has moved shows whether municipalities pay more because they cannot choose another vendor.',
    addOns: 'Dear add-ons can hide behind a low basic price, so they are asked about on their own.',
    maintenance: 'Notice and terms show when and how municipalities can negotiate together.',
    quality: 'Errors that are never mended are a sign that the vendor feels no competition.',
    negotiation: 'Where you have negotiated in vain, several municipalities may stand stronger together.',
    tender: 'The latest purchase shows how many bid, and what a new competition can build on.',
    wish: 'What you want decides whether KOMBIT recommends a tender or a joint negotiation.',
    ratings: 'The five ratings show where the problem is felt most, and make the municipalities comparable.',
    informing:
      'Without price, expiry, notice and latest tender the analysis cannot show what there is to win, or when municipalities can act together.',
  },
};
