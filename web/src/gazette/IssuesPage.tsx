import { useCallback } from 'react';
import { Link } from 'react-router';
import { issues, type Issue } from '../api/gazette';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { IssueFacts } from './IssueFacts';
import { gazetteWords } from './words';
import './gazette.css';

export default function IssuesPage() {
  const w = useWords(gazetteWords);
  const page = useCallback((cursor?: string) => issues({ cursor, limit: 48 }), []);
  const list = useItems(page);
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <div className="sheet">
        <Items list={list} none={<p>{w.none}</p>} lines={8}>
          {(items) =>
            [...new Set(items.map(({ year }) => year))].map((year) => (
              <Year key={year} year={year} issues={items.filter((issue) => issue.year === year)} />
            ))
          }
        </Items>
      </div>
    </>
  );
}

function Year({ year, issues: ofYear }: { year: number; issues: Issue[] }) {
  const w = useWords(gazetteWords);
  return (
    <section className="gazette-year" aria-labelledby={`year-${year}`}>
      <h2 id={`year-${year}`}>{w.yearOf(`${year}`)}</h2>
      <ul className="issues">
        {ofYear.map((issue) => (
          <li key={issue.id}>
            <Link to={paths.issue(issue.id)}>{w.issue(`${issue.year}`, `${issue.number}`)}</Link>
            <IssueFacts issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
