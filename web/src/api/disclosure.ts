import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface Organ {
  code: string;
  name: string;
  parent?: string | null;
  level?: string | null;
}

export interface PublicDocument {
  id: string;
  ref?: string | null;
  organ?: string | null;
  documentType: string;
  title: string;
  documentNumber?: string | null;
  category?: number | string | null;
  made?: string | null;
  published?: string | null;
  effective?: string | null;
  expires?: string | null;
  status?: string | null;
  validity?: string | null;
}

export const organs = (page: Cursor = {}): Endpoint<Page<Organ>> => endpoint(['organs'], { ...page });

export const documents = (page: Cursor = {}): Endpoint<Page<PublicDocument>> =>
  endpoint(['documents'], { ...page });

export const document = (id: string): Endpoint<PublicDocument> => endpoint(['documents', id]);
