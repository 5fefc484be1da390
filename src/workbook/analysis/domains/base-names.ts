import { cells } from '../names';

/** The bases of the shares, and the defined name of each one's column. */
export const baseKeys = ['registrations', 'spend', 'population'] as const;
export const baseNames = {
  registrations: {
    share: cells.share.registrations,
    amount: cells.share.registrationsAmount,
    square: cells.share.registrationsSquare,
  },
  spend: { share: cells.share.spend, amount: cells.share.spendAmount, square: cells.share.spendSquare },
  population: {
    share: cells.share.population,
    amount: cells.share.populationAmount,
    square: cells.share.populationSquare,
  },
} as const;

/** What the bases are called in headers. */
export const baseTitles = { registrations: 'svar', spend: 'pris', population: 'indbyggere' } as const;
