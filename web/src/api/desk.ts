import type { Application } from './applications';
import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export type Level = 'OVERDUE' | 'RED' | 'AMBER' | 'GREEN' | 'NONE';

/** A case on the desk and how pressing it is; days left are below zero once it is overdue. */
export interface InboxItem {
  application: Application;
  level: Level;
  workingDaysLeft?: number | null;
  limits: { of: string; until: string; article: string }[];
}

/** A part of the work, with the numbers of all of it (1000 stands for 1000 or more). */
export interface Inbox extends Page<InboxItem> {
  counts: { level: Level; count: number }[];
  dueToday: number;
}

export interface Awaited {
  consultation: string;
  thirdParty: boolean;
  delivered: string;
  until: string;
  workingDaysLeft: number;
  lapsed: boolean;
}

export interface ConsultationItem {
  item: InboxItem;
  awaited: Awaited[];
}

export interface InboxFilter {
  level?: string | undefined;
  state?: string | undefined;
  channel?: string | undefined;
  assignee?: string | undefined;
}

export const inbox = (page: Cursor & InboxFilter = {}): Endpoint<Inbox> =>
  endpoint(['desk', 'cases'], { ...page });

export const consultations = (page: Cursor = {}): Endpoint<Page<ConsultationItem>> =>
  endpoint(['desk', 'consultations'], { ...page });
