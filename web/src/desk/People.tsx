import { Link } from 'react-router';
import type { Application } from '../api/applications';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { Erasure } from './Erasure';
import { NewAccess } from './NewAccess';
import { Notice } from '../ui/Notice';
import { peopleWords } from './peopleWords';

interface Properties {
  application: Application;
  /** Nothing of the person is left: no code to be renewed, nothing to be erased. */
  erased: boolean;
  onDone: () => void;
}

const any = (roles: string[], ...wanted: string[]) => wanted.some((role) => roles.includes(role));

/** What may be done with the data of the person behind a case. */
export function People({ application, erased, onDone }: Properties) {
  const w = useWords(peopleWords);
  const { roles = [] } = useSession();
  if (!any(roles, 'clerk', 'head', 'supervisor')) return null;
  return (
    <section className="sheet screen-only" aria-labelledby="people">
      <h2 id="people">{w.people}</h2>
      {any(roles, 'head', 'supervisor') && (
        <p>
          <Link to={paths.readings(application.id)}>{w.readings}</Link>
        </p>
      )}
      {erased && <Notice title={w.erased} live />}
      {!erased && any(roles, 'clerk', 'head') && <NewAccess id={application.id} />}
      {!erased && any(roles, 'head') && <Erasure application={application} onDone={onDone} />}
    </section>
  );
}
