import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface NamedDay {
  date: string;
  name: string;
}

/** A notice of the State Council on the holidays of a year, always the whole of it. */
export interface HolidayNotice {
  year: number;
  knownFrom: string;
  number: string;
  address?: string;
  off: NamedDay[];
  worked: NamedDay[];
}

/** A notice that the platform counts by; `shipped` ones came with it. */
export interface Edition extends Omit<HolidayNotice, 'number' | 'address'> {
  id: string;
  entered: string;
  shipped: boolean;
  number?: string | null;
  address?: string | null;
}

/** An open case whose due day moves; the old one was told to the applicant on `toldOn`. */
export interface MovedCase {
  application: string;
  ref: string;
  organ: string;
  oldDue: string;
  newDue: string;
  toldOn: string;
}

/** A part of the open cases; without `apply` nothing was changed. */
export interface Recalculation extends Page<MovedCase> {
  applied: boolean;
  examined: number;
}

export interface RecalculationWish {
  apply: boolean;
  reason: string;
  /** A notice that is not brought in yet; only tried, never applied. */
  proposed?: HolidayNotice;
}

export const editions: Endpoint<{ items: Edition[] }> = endpoint(['calendars', 'editions']);

export const broughtEdition: Endpoint<Edition> = endpoint(['calendars', 'editions']);

export const recalculations = (page: Cursor = {}): Endpoint<Recalculation> =>
  endpoint(['calendars', 'recalculations'], { ...page });
