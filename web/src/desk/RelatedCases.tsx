import { Link } from 'react-router';
import { related } from '../api/desk';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { deskWords } from './words';

/** Evidence for 重复申请: what the same applicant asked before, and what is alike. */
export function RelatedCases({ id }: { id: string }) {
  const w = useWords(deskWords);
  const remote = useRemote(related(id));
  return (
    <section className="sheet" aria-labelledby="related">
      <h2 id="related">{w.related}</h2>
      <Await remote={remote} lines={2}>
        {({ sameApplicant, similar, compared }) => (
          <>
            {sameApplicant.length + similar.length === 0 && <p>{w.noRelated}</p>}
            <ul className="letter-list">
              {sameApplicant.map(({ application, subject }) => (
                <li key={application.id} className="letter-facts">
                  <Link to={paths.case(application.id)}>{subject ?? application.ref}</Link>
                  <span>{w.sameApplicant}</span>
                </li>
              ))}
              {similar.map(({ application, subject, likeness }) => (
                <li key={`similar ${application.id}`} className="letter-facts">
                  <Link to={paths.case(application.id)}>{subject ?? application.ref}</Link>
                  <span>{w.likeness(likeness)}</span>
                </li>
              ))}
            </ul>
            <p className="field-hint">{w.compared(compared)}</p>
          </>
        )}
      </Await>
    </section>
  );
}
