import type { Application, Submission } from './applications';
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

/** A form of the day's paper mail; `line` names it within the pile. */
export interface BatchLine {
  line: string;
  application: Submission & { arrived?: string };
}

export interface BatchResult {
  created: number;
  refused: number;
  lines: {
    line: string;
    accepted: boolean;
    application?: Application | null;
    code?: string | null;
    pointer?: string | null;
  }[];
}

export interface SearchQuestion {
  organ: string;
  words: string;
  cursor?: string;
}

export interface SearchResult extends Page<{ application: Application; subject?: string | null }> {
  /** How many cases this call looked through, and the arrival of the oldest. */
  looked: number;
  since?: string | null;
}

export interface Warning {
  id: string;
  version: number;
  organ: string;
  application: string;
  ref: string;
  level: string;
  due: string;
  assignee?: string | null;
  channel: string;
  state: string;
  attempts: number;
  reason?: string | null;
  at: string;
  text: string;
}

interface RelatedCase {
  application: Application;
  subject?: string | null;
}

export interface Related {
  sameApplicant: RelatedCase[];
  similar: (RelatedCase & { likeness: number; sameApplicant: boolean })[];
  compared: number;
}

export const batches: Endpoint<BatchResult> = endpoint(['applications', 'batches']);

export const searches: Endpoint<SearchResult> = endpoint(['desk', 'searches']);

export const warnings = (page: Cursor & { state?: string | undefined } = {}): Endpoint<Page<Warning>> =>
  endpoint(['warnings'], { ...page });

export const settlements = (id: string): Endpoint<Warning> => endpoint(['warnings', id, 'settlements']);

export const related = (id: string): Endpoint<Related> => endpoint(['applications', id, 'related']);

/** Where the browser gets the list as a table. */
export const casesExport = (filter: InboxFilter): string =>
  endpoint(['desk', 'cases', 'export'], { ...filter });
