import type { DisclosureTable } from '../../api/format';
import { head, type LaidTable, number } from './table';

/** Part two: one block per item of Article 20; the last column of a block fills what the widest block needs. */
export function layDisclosure(table: DisclosureTable): LaidTable {
  const widest = Math.max(...table.groups.map((group) => group.cols.length));
  const span = (index: number, columns: number) => (index === columns - 1 ? widest - columns + 1 : 1);
  return {
    caption: table.title,
    head: [],
    bodies: table.groups.map(({ label, row_header, rows, cols }) => [
      [head(label, 'rowgroup', widest + 1)],
      [head(row_header, 'col'), ...cols.map((col, at) => head(col.label, 'col', span(at, cols.length)))],
      ...rows.map((row) => [
        head(row.label, 'row'),
        ...cols.map((col, at) => number(`t2.${row.id}.${col.id}`, span(at, cols.length))),
      ]),
    ]),
  };
}
