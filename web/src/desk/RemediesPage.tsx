import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { remedies } from '../api/remedies';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Filter } from '../ui/Filter';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { DeskPage } from './DeskPage';
import { RemedyLine } from './RemedyLine';
import { remedyStates, remedyWords } from './remedyWords';
import './case.css';

/** Reconsiderations and suits against the replies of the office. */
export default function RemediesPage() {
  const w = useWords(remedyWords);
  const states = useWords(remedyStates);
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? undefined;
  const page = useCallback((cursor?: string) => remedies({ state, cursor, limit: 20 }), [state]);
  const list = useItems(page);
  const again = () => list.first.state !== 'loading' && list.first.again();
  return (
    <DeskPage title={w.title} lead={w.lead}>
      <div className="filters" role="search">
        <Filter
          label={w.state}
          all={w.all}
          value={state}
          options={Object.entries(states)}
          onChoose={(chosen) => setSearch(chosen ? { state: chosen } : {})}
        />
      </div>
      <div className="sheet">
        <Items list={list} none={<p>{w.none}</p>}>
          {(items) => (
            <ul className="letter-list">
              {items.map((remedy) => (
                <li key={remedy.id}>
                  <RemedyLine remedy={remedy} onDone={again} />
                  <Link to={paths.case(remedy.application)} lang={remedy.subject ? 'zh-CN' : undefined}>
                    {remedy.subject ?? w.toCase}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </Items>
      </div>
    </DeskPage>
  );
}
