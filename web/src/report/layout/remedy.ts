import type { RemedyTable } from '../../api/format';
import { head, type LaidCell, type LaidTable, number } from './table';

/** Part four: reconsideration stands alone, the two kinds of suits share a head; one row of numbers. */
export function layRemedies({ title, groups, cols }: RemedyTable): LaidTable {
  const first: LaidCell[] = [];
  const second: LaidCell[] = [];
  const third: LaidCell[] = [];
  groups.forEach((group, at) => {
    const alone = group.top === group.label;
    if (groups[at - 1]?.top !== group.top) {
      const size = groups.filter(({ top }) => top === group.top).length;
      first.push(head(group.top, 'colgroup', size * cols.length));
    }
    if (!alone) second.push(head(group.label, 'colgroup', cols.length));
    for (const col of cols) (alone ? second : third).push(head(col.label, 'col', 1, alone ? 2 : 1));
  });
  const numbers = groups.flatMap((group) => cols.map((col) => number(`t4.${group.id}.${col.id}`)));
  return { caption: title, head: [first, second, third], bodies: [[numbers]] };
}
