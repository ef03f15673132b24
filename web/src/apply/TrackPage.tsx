import { useCallback } from 'react';
import { Link } from 'react-router';
import { applications } from '../api/applications';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { accessWords } from './accessWords';
import { Mine } from './Mine';
import { OpenByCode } from './OpenByCode';
import { SignInFirst } from './SignInFirst';
import { applyWords } from './words';
import './apply.css';

/** The applications of whoever is signed in. */
export default function TrackPage() {
  const w = useWords(applyWords);
  const a = useWords(accessWords);
  const session = useSession();
  return (
    <>
      <PageHead title={w.track} lead={w.trackLead} />
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
  const list = useItems(page);
  const none = (
    <p>
      {w.noneYet} <Link to={paths.apply}>{w.apply}</Link>
    </p>
  );
  return (
    <Items list={list} none={none} lines={6}>
      {(items) => <Mine items={items} />}
    </Items>
  );
}
