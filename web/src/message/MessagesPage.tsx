import { useCallback } from 'react';
import { Link, useSearchParams } from 'react-router';
import { messages } from '../api/messages';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { Notice } from '../ui/Notice';
import { PageHead } from '../ui/PageHead';
import { MessageFilters } from './MessageFilters';
import { MessageList } from './MessageList';
import { messageWords } from './words';
import './message.css';

/** A citizen's own messages; at a desk, those of the organ. */
export default function MessagesPage() {
  const w = useWords(messageWords);
  const { authenticated, organs = [] } = useSession();
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
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
  const list = useItems(page);
  return (
    <>
      <MessageFilters state={state} source={source} onShow={(filter) => setSearch(filter)} />
      <div className="sheet">
        <Items list={list} none={<p>{w.none}</p>} lines={6}>
          {(items) => <MessageList items={items} />}
        </Items>
      </div>
    </>
  );
}
