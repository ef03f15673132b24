import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { documents } from '../api/disclosure';
import { useItems } from '../api/useItems';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { DocumentFilters } from './DocumentFilters';
import { DocumentList } from './DocumentList';
import { libraryWords } from './words';
import './library.css';

export default function DocumentsPage() {
  const w = useWords(libraryWords);
  const [search, setSearch] = useSearchParams();
  const type = search.get('type') ?? undefined;
  const year = search.get('year') ?? undefined;
  const page = useCallback((cursor?: string) => documents({ type, year, cursor, limit: 30 }), [type, year]);
  const list = useItems(page);
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <DocumentFilters type={type} year={year} onShow={(filter) => setSearch(filter)} />
      <div className="sheet">
        <Items list={list} none={<p>{type || year ? w.noneSo : w.none}</p>} lines={8}>
          {(items) => <DocumentList items={items} />}
        </Items>
      </div>
    </>
  );
}
