import { useCallback } from 'react';
import { Link } from 'react-router';
import { annualReports, type ReportEntry } from '../api/reporting';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { reportWords } from './words';
import './report.css';

/** Every organ and every year that has facts. */
export default function ReportsPage() {
  const w = useWords(reportWords);
  const page = useCallback((cursor?: string) => annualReports({ cursor, limit: 200 }), []);
  const list = useItems(page);
  return (
    <>
      <PageHead title={w.reports} lead={w.reportsLead} />
      <div className="sheet">
        <Items list={list} none={<p>{w.noReports}</p>} lines={6}>
          {(entries) => <Organs entries={entries} />}
        </Items>
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
