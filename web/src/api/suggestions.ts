import { type Endpoint, endpoint } from './request';

/** A public document that may be what somebody is about to apply for. */
export interface Suggestion {
  id: string;
  organ: string;
  title: string;
  documentNumber?: string | null;
  href: string;
  published: string;
}

export const suggestions: Endpoint<{ items: Suggestion[] }> = endpoint(['application-suggestions']);
