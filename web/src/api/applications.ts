import type { Access } from './access';
import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface Decision {
  round: number;
  outcome: string;
  on: string;
  late: boolean;
  reply: boolean;
}

/** An application without people and words; days are ISO dates, codes those of `contracts/codes`. */
export interface Application {
  id: string;
  organ: string;
  ref: string;
  channel: string;
  category: string;
  delivery: string;
  arrived: string;
  received?: string | null;
  state: string;
  open: boolean;
  /** The last day for the reply; absent while no clock runs. */
  due?: string | null;
  overdue: boolean;
  outcome?: string | null;
  assignee?: string | null;
  /** The form it was split off from. */
  parent?: string | null;
  /** The cases it was split into. */
  parts?: string[];
  /** The message it came from. */
  message?: string | null;
  decisions: Decision[];
  /** What the law allows to be done now, as the last words of the steps' addresses. */
  lawful: string[];
  /** What is asked for and the masked name, where the reader may see them. */
  subject?: string | null;
  applicant?: string | null;
  /** Only in the answer to an application that came without an account. */
  access?: Access | null;
}

export interface Applicant {
  name: string;
  masked: boolean;
  documentType?: string | null;
  documentNumber?: string | null;
  phone?: string | null;
  email?: string | null;
  address?: string | null;
}

export interface Opinion {
  consultation: string;
  thirdParty: boolean;
  sent: string;
  delivered: string;
  answer?: string | null;
  answeredOn?: string | null;
}

/** One application as its reader may see it; words and names are absent once erased. */
export interface ApplicationDetail {
  application: Application;
  subject?: string | null;
  description?: string | null;
  applicant?: Applicant | null;
  /** Help that is needed, as codes; absent for who does not give it. */
  assistance?: string[] | null;
  consultations: Opinion[];
}

export interface TimelineEntry {
  seq: number;
  on: string;
  known: string;
  attested: boolean;
  /** The officer; absent for what the applicant did. */
  by?: string | null;
  what: string;
  data: Record<string, unknown>;
  words?: string | null;
}

/** What art. 29 asks of an application, and nothing more: no purpose. */
export interface Submission {
  organ: string;
  channel: string;
  delivery: string;
  subject: string;
  description: string;
  assistance?: string[];
  applicant: {
    category: string;
    name: string;
    document: { type: string; number: string };
    phone?: string;
    email?: string;
    address?: string;
  };
}

export interface ApplicationFilter {
  organ?: string | undefined;
  state?: string | undefined;
  open?: string | undefined;
  order?: string | undefined;
}

export const applications = (page: Cursor & ApplicationFilter = {}): Endpoint<Page<Application>> =>
  endpoint(['applications'], { ...page });

export const submitted: Endpoint<Application> = endpoint(['applications']);

export const application = (id: string): Endpoint<ApplicationDetail> => endpoint(['applications', id]);

export const timeline = (id: string): Endpoint<{ items: TimelineEntry[] }> =>
  endpoint(['applications', id, 'timeline']);

/** A step on an application: `receipts`, `corrections`, `replies` … */
export const step = (id: string, resource: string): Endpoint<Application> =>
  endpoint(['applications', id, resource]);
