import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

export interface IssueItem {
  section: string;
  document?: string | null;
  title?: string | null;
}

export interface Issue {
  id: string;
  ref?: string | null;
  organ?: string | null;
  year: number;
  number: number;
  serial?: number | null;
  edition: string;
  published?: string | null;
  items?: IssueItem[];
  copies?: number | null;
}

export const issues = (page: Cursor = {}): Endpoint<Page<Issue>> =>
  endpoint(['gazette', 'issues'], { ...page });

export const issue = (id: string): Endpoint<Issue> => endpoint(['gazette', 'issues', id]);
