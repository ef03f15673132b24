import { Link } from 'react-router';
import type { Application } from '../api/applications';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { Erasure } from './Erasure';
import { NewAccess } from './NewAccess';
import { peopleWords } from './peopleWords';

const any = (roles: string[], ...wanted: string[]) => wanted.some((role) => roles.includes(role));

/** What may be done with the data of the person behind a case. */
export function People({ application, onDone }: { application: Application; onDone: () => void }) {
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
      {any(roles, 'clerk', 'head') && <NewAccess id={application.id} />}
      {any(roles, 'head') && <Erasure application={application} onDone={onDone} />}
    </section>
  );
}
