import type { IsoDate } from '../survey/calendar';
import type { Municipality } from '../survey/municipalities';
import type { Chance } from './chance';
import type { MarketPlace } from './market';

/** How a municipality goes about answering. */
export interface Habits {
  /** Added to every rating: some are never content. */
  readonly temper: number;
  /** Types numbers and dates as text, and now and then something that is neither. */
  readonly careless: boolean;
}

/** What one registration is made from. */
export interface RegistrationSetting {
  readonly place: MarketPlace;
  readonly municipality: Municipality;
  readonly date: IsoDate;
  readonly habits: Habits;
  readonly chance: Chance;
}
