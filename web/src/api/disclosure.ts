import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface Organ {
  code: string;
  name: string;
  parent?: string | null;
  level?: string | null;
}

/** Where a document stands at the end of a day, as a code and in the words of the law. */
export interface Validity {
  on: string;
  state: string;
  label: string;
}

export interface PublicDocument {
  id: string;
  organ: string;
  ref: string;
  type: string;
  title: string;
  documentNumber?: string | null;
  index?: string | null;
  formed: string;
  published?: string | null;
  effective?: string | null;
  expires?: string | null;
  late: boolean;
  validity?: Validity | null;
}

export interface DocumentChange {
  on: string;
  reason?: string | null;
}

/** The document with its text and its life. */
export interface PublicDocumentDetail extends PublicDocument {
  category: number;
  keyAreas: string[];
  content?: string | null;
  contentHash?: string | null;
  due: string;
  amendments: DocumentChange[];
  repealed?: DocumentChange | null;
}

/** What stays of a document that was withdrawn (answered with 410). */
export interface Tombstone {
  organ: string;
  index: string;
  published: string;
  withdrawn: string;
  reason?: string | null;
}

export const organs = (page: Cursor = {}): Endpoint<Page<Organ>> => endpoint(['organs'], { ...page });

export const organ = (code: string): Endpoint<Organ> => endpoint(['organs', code]);

export interface DocumentFilter {
  type?: string | undefined;
  year?: string | undefined;
}

export const documents = (page: Cursor & DocumentFilter = {}): Endpoint<Page<PublicDocument>> =>
  endpoint(['documents'], { ...page });

export const document = (id: string): Endpoint<PublicDocumentDetail> => endpoint(['documents', id]);
