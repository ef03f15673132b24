import { useMemo } from 'react';
import { useWords } from '../ui/language';
import { Scroll } from '../ui/Scroll';
import { Figure } from './Figure';
import { type HeadCell, type LaidCell, type LaidTable, numbersOf } from './layout/table';
import { openHint } from './ReportHead';
import { useNumberGrid } from './useNumberGrid';
import { reportWords } from './words';
import './table.css';

/** A table of the official form, drawn from its layout. */
export function OfficialTable({ table, name }: { table: LaidTable; name: 't2' | 't3' | 't4' }) {
  const w = useWords(reportWords);
  const grid = useMemo(() => numbersOf(table), [table]);
  const { stop, onFocus, onKeyDown } = useNumberGrid(grid);
  const row = (cells: LaidCell[], at: number) => (
    <tr key={at}>
      {cells.map((cell, column) =>
        cell.kind === 'number' ? (
          <td key={cell.cell} className="number" colSpan={cell.colSpan}>
            <Figure cell={cell.cell} tabIndex={cell.cell === stop ? 0 : -1} />
          </td>
        ) : (
          <Head key={column} cell={cell} />
        ),
      )}
    </tr>
  );
  return (
    <Scroll label={`${w.table} ${table.caption}`} {...(name === 't2' ? {} : { hint: w.scrollHint })}>
      {/* The keys act on the buttons inside; the table only listens. */}
      <table
        className={`official official-${name}`}
        lang="zh-CN"
        aria-describedby={openHint}
        onFocus={onFocus}
        onKeyDown={onKeyDown}
      >
        <caption className="visually-hidden">{table.caption}</caption>
        {name === 't3' && <LabelColumns />}
        {table.head.length > 0 && <thead>{table.head.map(row)}</thead>}
        {table.bodies.map((body, at) => (
          <tbody key={at}>{body.map(row)}</tbody>
        ))}
      </table>
    </Scroll>
  );
}

/** Fixed widths, so that the labels can stay in place while the numbers scroll. */
function LabelColumns() {
  return (
    <colgroup>
      <col className="column-1" />
      <col className="column-2" />
      <col className="column-3" />
      <col span={7} />
    </colgroup>
  );
}

function Head({ cell }: { cell: HeadCell }) {
  const spans = { colSpan: cell.colSpan, rowSpan: cell.rowSpan };
  if (cell.kind === 'note') {
    return (
      <td className="note" {...spans}>
        {cell.text}
      </td>
    );
  }
  const level = cell.level ? `label label-${cell.level} label-over-${cell.colSpan}` : undefined;
  const group = cell.scope === 'rowgroup' && cell.level ? ' label-group' : '';
  return (
    <th scope={cell.scope} className={level && level + group} {...spans}>
      <span>{cell.text}</span>
    </th>
  );
}
