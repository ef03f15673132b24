import type { ApplicationTable } from '../../api/format';
import type { AnnualReport } from '../../api/reporting';

export interface Outcome {
  label: string;
  natural: number;
  legal: number;
}

/** The closed applications by the form's six kinds of outcome, by natural and legal persons. */
export function outcomesOf(table: ApplicationTable, report: AnnualReport): Outcome[] {
  const results = table.rows.filter(({ parent, kind }) => parent && kind !== 'computed');
  const top = results[0]?.parent;
  const legalColumns = table.cols.filter(({ group }) => group).map(({ id }) => id);
  const count = (row: string, column: string) => Number(report.cells[`t3.${row}.${column}`] ?? 0);
  const outcomes = new Map<string, Outcome>();
  for (const row of results) {
    const label = short(row.parent === top ? row.label : (row.parent ?? row.label));
    const outcome = outcomes.get(label) ?? { label, natural: 0, legal: 0 };
    outcome.natural += count(row.id, 'natural_person');
    outcome.legal += legalColumns.reduce((sum, column) => sum + count(row.id, column), 0);
    outcomes.set(label, outcome);
  }
  return [...outcomes.values()];
}

/** （二）部分公开（区分处理的，…） → 部分公开 */
function short(label: string): string {
  return label.replace(/^（.）/, '').replace(/（.*$/, '');
}
