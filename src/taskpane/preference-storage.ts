import { keptTextAt } from './kept-text';

/** Where the user's choices are kept. */
export const preferenceStorage = keptTextAt('monopolafdaekning.valg');
