import type { ApplicationTable } from '../../api/format';
import { type HeadCell, head, type LaidCell, type LaidTable, number } from './table';

const labelColumns = 3;

/** Part three: the corner note, the applicants' heads in three lines, and outcomes nested in up to three label columns. */
export function layApplications(table: ApplicationTable): LaidTable {
  return { caption: table.title, head: headRows(table), bodies: [bodyRows(table)] };
}

function headRows({ cols, corner_note, column_header }: ApplicationTable): LaidCell[][] {
  const corner: HeadCell = { kind: 'note', text: corner_note, colSpan: labelColumns, rowSpan: 3 };
  const second: LaidCell[] = [];
  const third: LaidCell[] = [];
  cols.forEach((col, at) => {
    if (!col.group) {
      second.push(head(col.label, 'col', 1, 2));
      return;
    }
    if (cols[at - 1]?.group !== col.group) {
      second.push(head(col.group, 'colgroup', cols.filter(({ group }) => group === col.group).length));
    }
    third.push(head(col.label, 'col'));
  });
  return [[corner, head(column_header, 'colgroup', cols.length)], second, third];
}

function bodyRows({ cols, rows }: ApplicationTable): LaidCell[][] {
  const results = rows.filter((row) => row.parent);
  const top = results[0]?.parent; // 三、本年度办理结果
  return rows.map((row) => {
    const labels: HeadCell[] = [];
    const first = (parent: string) => rows.find((other) => other.parent === parent)?.id === row.id;
    if (!row.parent) {
      labels.push(rowHead(row.label, 1, labelColumns));
    } else {
      if (results[0]?.id === row.id) labels.push(groupHead(row.parent, 1, results.length));
      if (row.parent === top) {
        labels.push(rowHead(row.label, 2, labelColumns - 1));
      } else {
        const size = rows.filter(({ parent }) => parent === row.parent).length;
        if (first(row.parent)) labels.push(groupHead(row.parent, 2, size));
        labels.push(rowHead(row.label, 3, 1));
      }
    }
    return [...labels, ...cols.map((col) => number(`t3.${row.id}.${col.id}`))];
  });
}

function rowHead(text: string, level: 1 | 2 | 3, colSpan: number): HeadCell {
  return { ...head(text, 'row', colSpan), level };
}

function groupHead(text: string, level: 1 | 2, rowSpan: number): HeadCell {
  return { ...head(text, 'rowgroup', 1, rowSpan), level };
}
