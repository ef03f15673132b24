import type { Fee } from './clock';
import type { Access } from './access';
import type { Application } from './applications';
import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

/** What a fee would be; nothing is charged by it. */
export interface FeeProposal {
  month: string;
  /** Items of the applicant in the month of receipt before this one. */
  itemsThisMonth: number;
  /** The cases behind that number. */
  counted: string[];
  byItem: Fee;
  byPage?: Fee | null;
  article: string;
}

/** Who handed the case to whom; `from` is absent at the first. */
export interface HandOver {
  on: string;
  from?: string | null;
  to: string;
  by: string;
  reason?: string | null;
}

/** One look at what is kept of an applicant. */
export interface Reading {
  at: string;
  by?: string | null;
  own: boolean;
  purpose: string;
  what: string[];
  masked: boolean;
}

export const feeProposal = (id: string, pages?: number): Endpoint<FeeProposal> =>
  endpoint(['applications', id, 'fee-proposal'], { pages });

export const handOvers = (id: string): Endpoint<{ items: HandOver[] }> =>
  endpoint(['applications', id, 'assignments']);

export const parts = (id: string): Endpoint<{ items: Application[] }> =>
  endpoint(['applications', id, 'parts']);

export const readings = (id: string, page: Cursor = {}): Endpoint<Page<Reading>> =>
  endpoint(['applications', id, 'readings'], { ...page });

/** Destroys what is kept of the applicant; there is no way back. */
export const erasures = (id: string): Endpoint<undefined> => endpoint(['applications', id, 'erasures']);

/** A new number and code for an applicant without an account; the old ones end. */
export const newAccess = (id: string): Endpoint<Access> => endpoint(['applications', id, 'accesses']);
