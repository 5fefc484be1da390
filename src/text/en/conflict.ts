import type { AskedKey } from '../../survey/survey-conflict';
import type { Texts } from '../da';

const asked: Readonly<Record<AskedKey, string>> = {
  municipality: 'The municipality',
  covers: 'What the answer covers',
  contact: 'The contact',
  email: 'The e-mail',
};

export const conflict: Texts['conflict'] = {
  blank: '(blank)',
  inSheet: 'In the sheet:',
  yours: 'Your answer:',
  keepSheet: 'Keep the sheet’s',
  useMine: 'Use mine',
  keptSheet: 'The sheet’s is chosen.',
  usedMine: 'Yours is chosen.',
  answer: 'The answer was changed in the sheet too. Choose which one to keep.',
  respondent: (key) => `${asked[key]} was changed in the sheet too. Choose which one to keep.`,
  removal: {
    title: (system) => `${system} is not deleted: the row was changed in the sheet meanwhile.`,
    seen: 'You saw:',
    now: 'In the sheet now:',
    more: (rest) => (rest === 1 ? 'And 1 more answer.' : `And ${String(rest)} more answers.`),
    remove: 'Delete anyway',
    keep: 'Keep it',
    kept: (system) => `${system} is kept.`,
    removed: (system) => `${system} is deleted.`,
  },
  gone: {
    title: (system) => `${system} was deleted in the sheet.`,
    unsaved: 'Your latest answer is therefore not saved.',
    shown: 'The answers below stand only here in the pane.',
    putBack: 'Put it back',
    letGo: 'Leave it deleted',
    isBack: (system) => `${system} is back.`,
    staysDeleted: (system) => `${system} stays deleted.`,
  },
};
