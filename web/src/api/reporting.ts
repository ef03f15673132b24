import { type Cursor, type Page } from './page';
import { type Endpoint, endpoint } from './request';

/** Counts come as numbers; money and other decimals as exact strings. */
export type CellValue = number | string;

export interface Check {
  rule: string;
  severity?: string;
  ok: boolean;
  detail?: string | null;
  skipped?: boolean;
}

export type Scope = 'own' | 'whole';

export interface AnnualReport {
  organ: string;
  organName: string;
  year: number;
  format: string;
  scope: Scope;
  asOf?: string | null;
  knownAt?: string | null;
  cells: Record<string, CellValue>;
  proof: { balanced: boolean; checks: Check[] };
  digest: string;
}

/** An event behind a number; a stranger gets only type, day and row. */
export interface Member {
  subject?: string | null;
  ref?: string | null;
  event?: string | null;
  type: string;
  on: string;
  row?: string | null;
  value?: CellValue | null;
}

export interface Lineage {
  cell: string;
  value: CellValue;
  rule?: string | null;
  digest?: string | null;
  count: number;
  members: Member[];
  next?: string | null;
}

export interface ReportEntry {
  organ: string;
  organName: string;
  year: number;
  format?: string;
  level?: string | null;
  parent?: string | null;
}

/** Which report: whose, of what scope, as it stood when, as it was known when. */
export interface ReportKey {
  organ: string;
  year: number;
  scope: Scope;
  asOf?: string | undefined;
  knownAt?: string | undefined;
}

const moment = ({ scope, asOf, knownAt }: ReportKey) => ({
  scope: scope === 'own' ? undefined : scope,
  asOf,
  knownAt,
});

/** The reports there are; scope `whole` adds the organs whose facts lie only below them. */
export const annualReports = (page: Cursor & { scope?: Scope } = {}): Endpoint<Page<ReportEntry>> =>
  endpoint(['annual-reports'], { ...page });

export const annualReport = (key: ReportKey): Endpoint<AnnualReport> =>
  endpoint(['annual-reports', key.organ, key.year], moment(key));

export const lineage = (key: ReportKey, cell: string, page: Cursor = {}): Endpoint<Lineage> =>
  endpoint(['annual-reports', key.organ, key.year, 'cells', cell], { ...moment(key), ...page });
