import { useCallback } from 'react';
import { useSearchParams } from 'react-router';
import { casesExport, inbox, type InboxFilter } from '../api/desk';
import { useItems } from '../api/useItems';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { CaseTable } from './CaseTable';
import { InboxFilters } from './InboxFilters';
import { Levels } from './Levels';
import { deskWords } from './words';

/** The list with its numbers; what narrows it stands in the address. */
export function Inbox() {
  const w = useWords(deskWords);
  const [search, setSearch] = useSearchParams();
  const [level, state, channel, assignee] = ['level', 'state', 'channel', 'assignee'].map(
    (name) => search.get(name) ?? undefined,
  );
  const page = useCallback(
    (cursor?: string) => inbox({ level, state, channel, assignee, cursor, limit: 20 }),
    [level, state, channel, assignee],
  );
  const { first, items, more, busy, problem } = useItems(page);
  const show = (narrowed: InboxFilter) => {
    const all = { level, state, channel, assignee, ...narrowed };
    setSearch(Object.fromEntries(Object.entries(all).filter(([, value]) => value)) as Record<string, string>);
  };
  return (
    <>
      <InboxFilters filter={{ level, state, channel, assignee }} onShow={show} />
      <Await remote={first} lines={8}>
        {({ counts, dueToday }) => (
          <>
            <Levels counts={counts} dueToday={dueToday} chosen={level} onShow={show} />
            <div className="sheet">{items.length === 0 ? <p>{w.none}</p> : <CaseTable items={items} />}</div>
          </>
        )}
      </Await>
      <p className="desk-export">
        <a href={casesExport({ level, state, channel, assignee })} download>
          {w.export}
        </a>
      </p>
      <More more={more} busy={busy} problem={problem} />
    </>
  );
}
