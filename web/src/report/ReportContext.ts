import { createContext, useContext } from 'react';
import type { ReportFormat } from '../api/format';
import type { AnnualReport } from '../api/reporting';
import type { CellLabel } from './layout/labels';

/** The report on the page, as its parts see it. */
export interface OpenReport {
  report: AnnualReport;
  format: ReportFormat;
  labels: Map<string, CellLabel>;
  /** Opens the cases behind a number. */
  open: (cell: string) => void;
}

export const ReportContext = createContext<OpenReport | null>(null);

export function useReport(): OpenReport {
  const open = useContext(ReportContext);
  if (!open) throw new Error('a part of the report stands outside of a report');
  return open;
}
