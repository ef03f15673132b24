import { Link } from 'react-router';
import { documents } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { homeWords } from './words';

export function LatestDocuments() {
  const w = useWords(homeWords);
  const language = useLanguage();
  const remote = useRemote(documents({ limit: 6 }));
  return (
    <section className="sheet" aria-labelledby="home-documents">
      <h2 id="home-documents">{w.latestDocuments}</h2>
      <Await remote={remote} lines={6}>
        {({ items }) =>
          items.length === 0 ? (
            <p>{w.noDocuments}</p>
          ) : (
            <ul className="home-list">
              {items.map(({ id, title, published }) => (
                <li key={id}>
                  <Link to={paths.document(id)} lang="zh-CN">
                    {title}
                  </Link>
                  {published && <time dateTime={published}>{day(published, language)}</time>}
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      <p className="home-all">
        <Link to={paths.documents}>{w.allDocuments}</Link>
      </p>
    </section>
  );
}
