import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { type Message, messages } from '../api/messages';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { More } from '../ui/More';
import { Notice } from '../ui/Notice';
import { useTitle } from '../ui/useTitle';
import { MessageFilters } from './MessageFilters';
import { MessageList } from './MessageList';
import { messageWords } from './words';
import './message.css';

const itemsOf = (page: Page<Message>) => page.items;

/** A citizen's own messages; at a desk, those of the organ. */
export default function MessagesPage() {
  const w = useWords(messageWords);
  useTitle(w.title);
  const { authenticated, organs = [] } = useSession();
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <p className="message-links">
        <Link className="button button-main" to={paths.write}>
          {w.write}
        </Link>
        <Link className="button" to={paths.published}>
          {w.published}
        </Link>
        {organs.length > 0 && (
          <Link className="button" to={paths.messageFigures}>
            {w.figures}
          </Link>
        )}
      </p>
      {authenticated ? (
        <Known />
      ) : (
        <Notice title={w.signInToSee}>
          <LoginLink />
        </Notice>
      )}
    </>
  );
}

function Known() {
  const w = useWords(messageWords);
  const [search, setSearch] = useSearchParams();
  const state = search.get('state') ?? undefined;
  const source = search.get('source') ?? undefined;
  const page = useCallback(
    (cursor?: string) => messages({ state, source, cursor, limit: 20 }),
    [state, source],
  );
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <MessageFilters state={state} source={source} onShow={(filter) => setSearch(filter)} />
      <div className="sheet">
        <Await remote={first} lines={6}>
          {() => (items.length === 0 ? <p>{w.none}</p> : <MessageList items={items} />)}
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}
