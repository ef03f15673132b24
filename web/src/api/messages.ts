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
  /** Working days added for the answer. */
  extension?: number;
  /** How often an organ gave it back. */
  returns?: number;
  /** The writer's consent; absent where nobody was asked. */
  mayPublish?: boolean | null;
  published?: boolean;
  /** The application it goes on as. */
  application?: string | null;
  lawful: string[];
  /** In lists: what it is about; absent once erased. */
  subject?: string | null;
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
  mayPublish?: boolean;
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

/** Words as they would be published. */
export interface Masked {
  subject: string;
  text?: string | null;
  reply: string;
}

/** A question and its answer that everybody may read. */
export interface PublishedMessage extends Masked {
  id: string;
  organ: string;
  source: string;
  received: string;
  replied: string;
}

export interface SourceFigures {
  source: string;
  received: number;
  valid: number;
  guided: number;
  forwarded: number;
  closed: number;
  inTime: number;
  returned: number;
  satisfied: number;
  rated: number;
  published: number;
}

export const publicationPreview = (id: string): Endpoint<Masked> =>
  endpoint(['messages', id, 'publication-previews']);

export const publishedMessages = (
  page: Cursor & { organ?: string | undefined } = {},
): Endpoint<Page<PublishedMessage>> => endpoint(['published-messages'], { ...page });

export const messageFigures = (
  organ: string,
  month: string,
): Endpoint<{ organ: string; month: string; sources: SourceFigures[] }> =>
  endpoint(['messages', 'statistics'], { organ, month });
