import { type ReactNode, useCallback, useMemo } from 'react';
import type { FormatSection, ReportFormat } from '../api/format';
import type { AnnualReport, ReportKey } from '../api/reporting';
import { useWords } from '../ui/language';
import { Differences } from './Differences';
import { labelsOf } from './layout/labels';
import { LineagePanel } from './lineage/LineagePanel';
import { Narrative } from './parts/Narrative';
import { PartFour } from './parts/PartFour';
import { PartOne } from './parts/PartOne';
import { PartThree } from './parts/PartThree';
import { PartTwo } from './parts/PartTwo';
import { ProofPanel } from './proof/ProofPanel';
import { ReportContext } from './ReportContext';
import { ReportHead } from './ReportHead';
import { reportWords } from './words';

interface Properties {
  report: AnnualReport;
  format: ReportFormat;
  reportKey: ReportKey;
  cell: string | null;
  onCell: (cell: string | undefined) => void;
  onNow: () => void;
}

/** The report as a sheet of paper: title, proof, the six parts of the form. */
export function ReportSheet({ report, format, reportKey, cell, onCell, onNow }: Properties) {
  const w = useWords(reportWords);
  const labels = useMemo(() => labelsOf(format), [format]);
  const open = useCallback((next: string) => onCell(next), [onCell]);
  const context = useMemo(() => ({ report, format, labels, open }), [report, format, labels, open]);
  return (
    <ReportContext value={context}>
      <div className="report">
        <nav className="contents screen-only" aria-label={w.contents}>
          <ol lang="zh-CN">
            {format.sections.map(({ no, title }) => (
              <li key={no}>
                <a href={`#part-${no}`}>{title}</a>
              </li>
            ))}
          </ol>
        </nav>
        <article className="sheet report-sheet">
          <ReportHead onNow={onNow} />
          <Differences reportKey={reportKey} />
          <ProofPanel />
          {format.sections.map((section) => (
            <section
              key={section.no}
              id={`part-${section.no}`}
              className="part"
              aria-labelledby={`part-${section.no}-title`}
            >
              <h2 id={`part-${section.no}-title`} lang="zh-CN">
                {section.title}
              </h2>
              {partOf(section)}
            </section>
          ))}
        </article>
      </div>
      {cell && cell in report.cells && (
        <LineagePanel key={cell} reportKey={reportKey} cell={cell} onClose={() => onCell(undefined)} />
      )}
    </ReportContext>
  );
}

function partOf({ no, kind }: FormatSection): ReactNode {
  if (kind === 'table:t2') return <PartTwo />;
  if (kind === 'table:t3') return <PartThree />;
  if (kind === 'table:t4') return <PartFour />;
  return no === 1 ? <PartOne /> : <Narrative />;
}
