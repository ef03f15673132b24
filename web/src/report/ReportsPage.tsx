import { useCallback } from 'react';
import { Link } from 'react-router';
import type { Page } from '../api/page';
import { annualReports, type ReportEntry } from '../api/reporting';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { reportWords } from './words';
import './report.css';

const itemsOf = (page: Page<ReportEntry>) => page.items;

/** Every organ and every year that has facts. */
export default function ReportsPage() {
  const w = useWords(reportWords);
  useTitle(w.reports);
  const page = useCallback((cursor?: string) => annualReports({ cursor, limit: 200 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.reports}</h1>
        <p className="lead">{w.reportsLead}</p>
      </header>
      <div className="sheet">
        <Await remote={first} lines={6}>
          {() => (items.length === 0 ? <p>{w.noReports}</p> : <Organs entries={items} />)}
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}

function Organs({ entries }: { entries: ReportEntry[] }) {
  const organs = new Map<string, ReportEntry[]>();
  for (const entry of entries) organs.set(entry.organ, [...(organs.get(entry.organ) ?? []), entry]);
  return (
    <ul className="report-list" lang="zh-CN">
      {[...organs].map(([organ, years]) => (
        <li key={organ}>
          <h2>{years[0]?.organName ?? organ}</h2>
          <ul className="year-list" aria-label={years[0]?.organName ?? organ}>
            {years
              .toSorted((a, b) => b.year - a.year)
              .map(({ year }) => (
                <li key={year}>
                  <Link to={paths.report(organ, year)}>{year}年</Link>
                </li>
              ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}
