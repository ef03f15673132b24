import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface Attempt {
  route: string;
  sent: string;
  arrived?: string | null;
  item?: string | null;
  returned: boolean;
  /** The day of this attempt that counts; absent while none does. */
  counts?: string | null;
}

/** A letter of a case without the people it names; `pdf` and `docx` are digests of its frozen files. */
export interface Letter {
  id: string;
  application: string;
  kind: string;
  name: string;
  to: string;
  number?: string | null;
  on: string;
  pending: boolean;
  voided?: string | null;
  /** Taken back by the head. */
  revoked?: boolean;
  pdf?: string | null;
  docx?: string | null;
  deliveries: Attempt[];
  delivered?: string | null;
  late: boolean;
}

/** A letter that a step of the case calls for. */
export interface WantedLetter {
  kind: string;
  zh: string;
  outcome?: string | null;
  step: number;
  to: string;
}

/** What an organ prints on its letters. */
export interface Letterhead {
  name: string;
  code: string;
  office: string;
  address: string;
  phone: string;
  email?: string | null;
  reconsideration: string;
  court: string;
  payment?: string | null;
}

export const letters = (id: string, page: Cursor = {}): Endpoint<Page<Letter>> =>
  endpoint(['applications', id, 'letters'], { ...page });

export const wantedLetters = (id: string): Endpoint<{ items: WantedLetter[] }> =>
  endpoint(['applications', id, 'letters', 'wanted']);

export const letter = (id: string, letter: string): Endpoint<Letter> =>
  endpoint(['applications', id, 'letters', letter]);

export const deliveries = (id: string, letter: string): Endpoint<Letter> =>
  endpoint(['applications', id, 'letters', letter, 'deliveries']);

export const revocations = (id: string, letter: string): Endpoint<Letter> =>
  endpoint(['applications', id, 'letters', letter, 'revocations']);

export const undelivered = (page: Cursor = {}): Endpoint<Page<Letter>> =>
  endpoint(['letters', 'undelivered'], { ...page });

export const letterhead = (organ: string): Endpoint<Letterhead> => endpoint(['letterheads', organ]);

/** Where the browser gets a letter as a file. */
export const letterFile = ({ application, id }: Letter, suffix: 'pdf' | 'docx'): string =>
  endpoint(['applications', application, 'letters', `${id}.${suffix}`]);

export const letterPreview = (id: string, { kind, step }: WantedLetter): string =>
  endpoint(['applications', id, 'letter-previews', `${kind}.pdf`], { step });
