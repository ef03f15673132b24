import { isZero } from '../ui/text';
import { bilingual, useWords } from '../ui/language';
import { nameOf } from './layout/labels';
import { useReport } from './ReportContext';

const texts = bilingual(
  { name: (name: string, value: string) => `${name}：${value}，查看明细` },
  { name: (name: string, value: string) => `${name}: ${value}, show cases` },
);

interface Properties {
  cell: string;
  /** In a table only one number is a tab stop; the arrow keys reach the others. */
  tabIndex?: number;
  /** Part one states its figures inside sentences. */
  inline?: boolean;
}

/** A number of the report: a button onto the cases behind it, zeros too. */
export function Figure({ cell, tabIndex, inline = false }: Properties) {
  const { report, labels, open } = useReport();
  const w = useWords(texts);
  const value = report.cells[cell];
  if (value === undefined) return null;
  const label = labels.get(cell);
  const unit = label?.unit ?? '';
  // The form prints no unit for the sum of procurement; published reports write it into the cell.
  const printed = !inline && typeof value === 'string' && !label?.col.includes(unit);
  const kind = `figure${inline ? ' figure-inline' : ''}${isZero(value) ? ' figure-zero' : ''}`;
  return (
    <button
      type="button"
      className={kind}
      data-cell={cell}
      data-value={value}
      aria-haspopup="dialog"
      aria-label={w.name(nameOf(labels, cell), inline ? `${value}` : `${value}${unit}`)}
      {...(tabIndex === undefined ? {} : { tabIndex })}
      onClick={() => open(cell)}
    >
      {value}
      {printed && <span className="figure-unit">{unit}</span>}
    </button>
  );
}
