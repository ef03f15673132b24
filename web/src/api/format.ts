import { type Endpoint, endpoint } from './request';

/** The official form of a year: the labels and the shape of its three tables. */
export interface ReportFormat {
  format?: string;
  meta: { document: string; report_years?: number[] };
  sections: FormatSection[];
  tables: { t2: DisclosureTable; t3: ApplicationTable; t4: RemedyTable };
  /** Every cell with its labels, those of the text of part one (table s1) too. */
  cells: FormatCell[];
}

export interface FormatCell {
  id: string;
  table: string;
  row_label: string;
  col_label: string;
  unit?: string | null;
}

export interface FormatSection {
  no: number;
  title: string;
  kind: string;
}

export interface Labelled {
  id: string;
  label: string;
}

export interface UnitColumn extends Labelled {
  unit?: string | null;
}

/** Part two: blocks of Article 20, each with its own column heads. */
export interface DisclosureTable {
  title: string;
  groups: (Labelled & { row_header: string; rows: Labelled[]; cols: UnitColumn[] })[];
}

/** Part three: applications by outcome and applicant. */
export interface ApplicationTable {
  title: string;
  corner_note: string;
  column_header: string;
  cols: (Labelled & { group?: string | null })[];
  rows: (Labelled & { parent?: string | null; kind?: string })[];
}

/** Part four: reconsideration and suits. */
export interface RemedyTable {
  title: string;
  groups: (Labelled & { top: string })[];
  cols: Labelled[];
}

export const reportFormat = (year: number): Endpoint<ReportFormat> =>
  endpoint(['annual-report-formats', year]);
