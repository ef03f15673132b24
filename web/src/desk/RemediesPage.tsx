import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import type { Page } from '../api/page';
import { remedies, type Remedy } from '../api/remedies';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { DeskLinks } from './DeskLinks';
import { RemedyLine } from './RemedyLine';
import { remedyStates, remedyWords } from './remedyWords';
import './desk.css';
import './case.css';

const itemsOf = (page: Page<Remedy>) => page.items;

/** Reconsiderations and suits against the replies of the office. */
export default function RemediesPage() {
  const w = useWords(remedyWords);
  const states = useWords(remedyStates);
  useTitle(w.title);
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? undefined;
  const page = useCallback((cursor?: string) => remedies({ state, cursor, limit: 20 }), [state]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <DeskLinks />
      <div className="filters" role="search">
        <label>
          <span>{w.state}</span>
          <select
            value={state ?? ''}
            onChange={({ target: { value } }) => setSearch(value ? { state: value } : {})}
          >
            <option value="">{w.all}</option>
            {Object.entries(states).map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <div className="sheet">
        <Await remote={first} lines={4}>
          {() =>
            items.length === 0 ? (
              <p>{w.none}</p>
            ) : (
              <List items={items} onDone={() => first.state !== 'loading' && first.again()} />
            )
          }
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}

function List({ items, onDone }: { items: Remedy[]; onDone: () => void }) {
  const w = useWords(remedyWords);
  return (
    <ul className="letter-list">
      {items.map((remedy) => (
        <li key={remedy.id}>
          <RemedyLine remedy={remedy} onDone={onDone} />
          <Link to={paths.case(remedy.application)}>{w.toCase}</Link>
        </li>
      ))}
    </ul>
  );
}
