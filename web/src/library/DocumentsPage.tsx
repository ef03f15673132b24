import { useCallback } from 'react';
import { Link } from 'react-router';
import { documents, type PublicDocument } from '../api/disclosure';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { More } from '../ui/More';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { typeName } from './codes';
import { libraryWords } from './words';
import './library.css';

const itemsOf = (page: Page<PublicDocument>) => page.items;

export default function DocumentsPage() {
  const w = useWords(libraryWords);
  useTitle(w.title);
  const next = useCallback((cursor?: string) => documents({ cursor, limit: 30 }), []);
  const { first, items, more, busy, problem } = useCursor(next, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <div className="sheet">
        <Await remote={first} lines={8}>
          {() => (items.length === 0 ? <p>{w.none}</p> : <DocumentList items={items} />)}
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}

function DocumentList({ items }: { items: PublicDocument[] }) {
  const w = useWords(libraryWords);
  const language = useLanguage();
  return (
    <ul className="documents">
      {items.map(({ id, title, documentNumber, type, published, validity }) => (
        <li key={id}>
          <Link to={paths.document(id)} lang="zh-CN">
            {title}
          </Link>
          <p className="documents-facts">
            <span className="tag">{typeName(type, language)}</span>
            {validity && <span lang="zh-CN">{validity.label}</span>}
            <span lang="zh-CN">{documentNumber ?? w.noNumber}</span>
            {published && <time dateTime={published}>{w.on(day(published, language))}</time>}
          </p>
        </li>
      ))}
    </ul>
  );
}
