import { annualReport, type AnnualReport, type ReportKey } from '../api/reporting';
import { useRemote } from '../api/useRemote';
import { useWords } from '../ui/language';
import { nameOf } from './layout/labels';
import { useReport } from './ReportContext';
import { reportWords } from './words';

interface Difference {
  cell: string;
  then: string;
  now: string;
}

/** The cells in which two states of a report differ, in the order of the form. */
export function differencesOf(then: AnnualReport, now: AnnualReport): Difference[] {
  return Object.keys(then.cells).flatMap((cell) => {
    const [before, after] = [`${then.cells[cell]}`, `${now.cells[cell] ?? ''}`];
    return before === after ? [] : [{ cell, then: before, now: after }];
  });
}

/** What later truth changed in the report of another moment; nothing is shown for the latest state. */
export function Differences({ reportKey }: { reportKey: ReportKey }) {
  const { report, labels } = useReport();
  const w = useWords(reportWords);
  const away = Boolean(report.asOf || report.knownAt);
  const { organ, year, scope } = reportKey;
  const latest = useRemote(away ? annualReport({ organ, year, scope }) : null);
  if (!away || latest.state !== 'ready') return null;
  const differences = differencesOf(report, latest.value);
  return (
    <details className="differences screen-only">
      <summary>{differences.length === 0 ? w.same : w.differ(`${differences.length}`)}</summary>
      {differences.length > 0 && (
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{w.cell}</th>
              <th scope="col">{w.then}</th>
              <th scope="col">{w.latest}</th>
            </tr>
          </thead>
          <tbody>
            {differences.map(({ cell, then, now }) => (
              <tr key={cell}>
                <th scope="row" lang="zh-CN">
                  {nameOf(labels, cell)}
                </th>
                <td>{then}</td>
                <td>{now}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}
