import { useCallback } from 'react';
import { Link } from 'react-router';
import { issues, type Issue } from '../api/gazette';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { IssueFacts } from './IssueFacts';
import { gazetteWords } from './words';
import './gazette.css';

const itemsOf = (page: Page<Issue>) => page.items;

export default function IssuesPage() {
  const w = useWords(gazetteWords);
  useTitle(w.title);
  const page = useCallback((cursor?: string) => issues({ cursor, limit: 48 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  const years = [...new Set(items.map(({ year }) => year))];
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <div className="sheet">
        <Await remote={first} lines={8}>
          {() =>
            items.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              years.map((year) => (
                <Year key={year} year={year} issues={items.filter((issue) => issue.year === year)} />
              ))
            )
          }
        </Await>
        <More more={more} busy={busy} problem={problem} />
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
