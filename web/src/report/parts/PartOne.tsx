import { Figure } from '../Figure';
import { cellsOf, paragraphsOf, piecesOf } from '../narrative';
import { useReport } from '../ReportContext';
import './partone.css';

/** Part one: sentences around figures, each figure bound to its cell. */
export function PartOne() {
  const { report } = useReport();
  const known = (clause: string) => cellsOf(clause).every((cell) => cell in report.cells);
  return (
    <div className="part-one" lang="zh-CN">
      {paragraphsOf(report.format).map(({ title, clauses }) => {
        const said = clauses.filter(known);
        if (said.length === 0) return null;
        return (
          <section key={title}>
            <h3>{title}</h3>
            <p>
              {said.map((clause, at) => (
                <span key={clause}>
                  {at === 0 ? '' : '，'}
                  <Clause clause={clause} />
                </span>
              ))}
              。
            </p>
          </section>
        );
      })}
    </div>
  );
}

function Clause({ clause }: { clause: string }) {
  return piecesOf(clause).map((piece) =>
    'cell' in piece ? <Figure key={piece.cell} cell={piece.cell} inline /> : piece.text,
  );
}
