import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

/** A reconsideration or a suit against a reply. */
export interface Remedy {
  id: string;
  organ: string;
  ref: string;
  application: string;
  type: string;
  filed: string;
  /** Filed after its limit. */
  late: boolean;
  state: string;
  decided?: string | null;
  result?: string | null;
  lawful: string[];
  /** In lists: what the application asks for; absent once erased. */
  subject?: string | null;
}

/** What the applicant may still file and until when. */
export interface RemedyOption {
  type: string;
  since: string;
  until: string;
  nominal: string;
  provisional: boolean;
  article: string;
}

export interface RemedyFilter {
  state?: string | undefined;
  application?: string | undefined;
}

export const remedies = (page: Cursor & RemedyFilter = {}): Endpoint<Page<Remedy>> =>
  endpoint(['remedies'], { ...page });

export const filedRemedy: Endpoint<Remedy> = endpoint(['remedies']);

export const remedy = (id: string): Endpoint<Remedy> => endpoint(['remedies', id]);

export const remedyDecisions = (id: string): Endpoint<Remedy> => endpoint(['remedies', id, 'decisions']);

export const remedyOptions = (application: string): Endpoint<{ items: RemedyOption[] }> =>
  endpoint(['applications', application, 'remedy-options']);
