import { useEffect } from 'react';
import { Link } from 'react-router';
import { parts } from '../api/evidence';
import { sharePass } from '../api/pass';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { stateName } from '../ui/states';
import { day } from '../ui/text';
import { applyWords } from './words';

/** Where the answers will stand once the organ has split a form: the cases it became. */
export function OwnParts({ id }: { id: string }) {
  const w = useWords(applyWords);
  const language = useLanguage();
  const remote = useRemote(parts(id));
  useEffect(() => {
    if (remote.state === 'ready') remote.value.items.forEach((part) => sharePass(id, part.id));
  }, [id, remote]);
  return (
    <section className="sheet apply-part" aria-labelledby="parts">
      <h2 id="parts">{w.parts}</h2>
      <p>{w.partsLead}</p>
      <Await remote={remote} lines={2}>
        {({ items }) => (
          <ul className="letter-list">
            {items.map(({ id: part, ref, state, due }) => (
              <li key={part} className="letter-facts">
                <Link to={paths.application(part)}>{ref}</Link>
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
