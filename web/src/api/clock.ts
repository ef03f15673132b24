import { type Endpoint, endpoint } from './request';

export interface ClockSegment {
  from: string;
  to: string;
  effect: 'COUNTS' | 'SUSPENDED' | 'RESET' | 'EXTENDED';
  workingDays: number;
  article: string;
}

/** One day of the count: `n` is the number of the working day, 0 where it is not counted. */
export interface ClockDay {
  date: string;
  counted: boolean;
  n: number;
  because: string;
  zh: string;
  en: string;
}

/** When the reply is due and why, day by day. */
export interface Clock {
  state?: string | null;
  received?: string | null;
  due?: string | null;
  /** Part of the days lie in a year whose calendar is not yet decreed. */
  provisional: boolean;
  segments: ClockSegment[];
  days: ClockDay[];
  /** Other last days that count now. */
  limits?: { of: string; until: string; article: string }[];
}

export interface SimulatedEvent {
  type: string;
  on: string;
  delivered?: string;
  workingDays?: number;
  until?: string;
}

export interface ClockQuestion {
  channel: string;
  submitted: string;
  received?: string;
  events: SimulatedEvent[];
  calendarKnownAt?: string;
}

export interface FeeQuestion {
  basis: string;
  quantity: number;
  itemsThisMonth?: number;
}

/** Amounts in yuan as exact strings; units `from` to `to` at `price` each. */
export interface FeeStep {
  from: number;
  to: number;
  price: string;
  amount: string;
}

/** An amount and the steps of the ladder that make it up. */
export interface Fee {
  amount: string;
  steps: FeeStep[];
}

export const clock = (application: string): Endpoint<Clock> =>
  endpoint(['applications', application, 'clock']);

export const clockSimulation: Endpoint<Clock> = endpoint(['clock', 'simulations']);

export const feeSimulation: Endpoint<Fee> = endpoint(['fees', 'simulations']);
