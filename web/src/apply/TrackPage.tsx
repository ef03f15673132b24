import { useCallback } from 'react';
import { Link } from 'react-router';
import { type Application, applications } from '../api/applications';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { accessWords } from './accessWords';
import { Mine } from './Mine';
import { OpenByCode } from './OpenByCode';
import { SignInFirst } from './SignInFirst';
import { applyWords } from './words';
import './apply.css';

const itemsOf = (page: Page<Application>) => page.items;

/** The applications of whoever is signed in. */
export default function TrackPage() {
  const w = useWords(applyWords);
  useTitle(w.track);
  const a = useWords(accessWords);
  const session = useSession();
  return (
    <>
      <header className="page-head">
        <h1>{w.track}</h1>
        <p className="lead">{w.trackLead}</p>
      </header>
      <div className="apply-case">
        {session.authenticated && (
          <div className="sheet">
            <Own />
          </div>
        )}
        <section className="sheet apply-step" aria-labelledby="by-code">
          <h2 id="by-code">{a.byCode}</h2>
          <p className="lead">{a.byCodeLead}</p>
          <OpenByCode />
        </section>
        {!session.authenticated && <SignInFirst />}
      </div>
    </>
  );
}

function Own() {
  const w = useWords(applyWords);
  const page = useCallback((cursor?: string) => applications({ cursor, limit: 20 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <Await remote={first} lines={6}>
        {() =>
          items.length === 0 ? (
            <p>
              {w.noneYet} <Link to={paths.apply}>{w.apply}</Link>
            </p>
          ) : (
            <Mine items={items} />
          )
        }
      </Await>
      <More more={more} busy={busy} problem={problem} />
    </>
  );
}
