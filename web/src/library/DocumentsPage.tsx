import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { documents, type PublicDocument } from '../api/disclosure';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { DocumentFilters } from './DocumentFilters';
import { DocumentList } from './DocumentList';
import { libraryWords } from './words';
import './library.css';

const itemsOf = (page: Page<PublicDocument>) => page.items;

export default function DocumentsPage() {
  const w = useWords(libraryWords);
  useTitle(w.title);
  const [search, setSearch] = useSearchParams();
  const type = search.get('type') ?? undefined;
  const year = search.get('year') ?? undefined;
  const page = useCallback((cursor?: string) => documents({ type, year, cursor, limit: 30 }), [type, year]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <DocumentFilters type={type} year={year} onShow={(filter) => setSearch(filter)} />
      <div className="sheet">
        <Await remote={first} lines={8}>
          {() =>
            items.length === 0 ? <p>{type || year ? w.noneSo : w.none}</p> : <DocumentList items={items} />
          }
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}
