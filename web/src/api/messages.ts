import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

/** A message of the public without its words. */
export interface Message {
  id: string;
  organ: string;
  ref: string;
  source: string;
  type?: string | null;
  received: string;
  due: string;
  state: string;
  /** The organ that owes the answer. */
  responsible: string;
  replied?: string | null;
  late?: boolean | null;
  reason?: string | null;
  rating?: string | null;
  lawful: string[];
}

export interface MessageDetail {
  message: Message;
  subject?: string | null;
  text?: string | null;
  contact?: string | null;
  reply?: string | null;
}

export interface Writing {
  organ: string;
  source: string;
  type?: string;
  subject: string;
  text: string;
  contact?: string;
}

export interface MessageFilter {
  organ?: string | undefined;
  state?: string | undefined;
  source?: string | undefined;
}

export const messages = (page: Cursor & MessageFilter = {}): Endpoint<Page<Message>> =>
  endpoint(['messages'], { ...page });

export const written: Endpoint<Message> = endpoint(['messages']);

export const message = (id: string): Endpoint<MessageDetail> => endpoint(['messages', id]);

export const messageStep = (id: string, resource: string): Endpoint<Message> =>
  endpoint(['messages', id, resource]);
