import { Link } from 'react-router';
import { issues } from '../api/gazette';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { homeWords } from './words';

export function LatestIssues() {
  const w = useWords(homeWords);
  const language = useLanguage();
  const remote = useRemote(issues({ limit: 6 }));
  return (
    <section className="sheet" aria-labelledby="home-issues">
      <h2 id="home-issues">{w.latestIssues}</h2>
      <Await remote={remote} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{w.noIssues}</p>
          ) : (
            <ul className="home-list">
              {items.map(({ id, year, number, serial, published }) => (
                <li key={id}>
                  <Link to={paths.issue(id)}>
                    {w.issueName(`${year}`, `${number}`)}
                    {serial ? `（${w.serial(`${serial}`)}）` : ''}
                  </Link>
                  {published && <time dateTime={published}>{day(published, language)}</time>}
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      <p className="home-all">
        <Link to={paths.issues}>{w.allIssues}</Link>
      </p>
    </section>
  );
}
