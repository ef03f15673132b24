import type { ReportFormat } from '../../api/format';

export interface CellLabel {
  row: string;
  col: string;
  unit: string;
}

const applications = '件';

/** What the form calls each of its cells, by cell id. */
export function labelsOf(format: ReportFormat): Map<string, CellLabel> {
  const labels = new Map<string, CellLabel>();
  for (const { id, table, row_label, col_label, unit } of format.cells)
    if (table === 's1') labels.set(id, { row: row_label, col: col_label, unit: unit ?? '' });
  const { t2, t3, t4 } = format.tables;
  for (const group of t2.groups)
    for (const row of group.rows)
      for (const col of group.cols)
        labels.set(`t2.${row.id}.${col.id}`, { row: row.label, col: col.label, unit: col.unit ?? '' });
  for (const row of t3.rows)
    for (const col of t3.cols)
      labels.set(`t3.${row.id}.${col.id}`, {
        row: row.parent?.startsWith('（') ? `${row.parent} ${row.label}` : row.label,
        col: col.group ? `${col.group} ${col.label}` : col.label,
        unit: applications,
      });
  for (const group of t4.groups)
    for (const col of t4.cols)
      labels.set(`t4.${group.id}.${col.id}`, {
        row: group.top === group.label ? group.label : `${group.top} ${group.label}`,
        col: col.label,
        unit: applications,
      });
  return labels;
}

/** 规章，本年新制作数量 — the name of a cell in one line; the figures of part one have one name only. */
export function nameOf(labels: Map<string, CellLabel>, cell: string): string {
  const label = labels.get(cell);
  if (!label) return cell;
  return label.row === label.col ? label.row : `${label.row}，${label.col}`;
}
