import { Link } from 'react-router';
import { parts } from '../api/evidence';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { stateName } from '../ui/states';
import { day } from '../ui/text';
import { caseWords } from './caseWords';

/** The cases that a form was split into. */
export function Parts({ id }: { id: string }) {
  const w = useWords(caseWords);
  const language = useLanguage();
  const remote = useRemote(parts(id));
  return (
    <section className="sheet" aria-labelledby="parts">
      <h2 id="parts">{w.parts}</h2>
      <Await remote={remote} lines={2}>
        {({ items }) => (
          <ul className="letter-list">
            {items.map(({ id: part, ref, state, due }) => (
              <li key={part} className="letter-facts">
                <Link to={paths.case(part)}>{ref}</Link>
                <span className="tag">{stateName(state, language)}</span>
                {due && <span>{day(due, language)}</span>}
              </li>
            ))}
          </ul>
        )}
      </Await>
    </section>
  );
}
