import { Link } from 'react-router';
import type { Application } from '../api/applications';
import { useLanguage } from './language';
import { stateName } from './states';
import { day } from './text';

interface Properties {
  parts: Application[];
  to: (id: string) => string;
}

/** The cases that a form was split into, with state and last day. */
export function PartList({ parts, to }: Properties) {
  const language = useLanguage();
  return (
    <ul className="letter-list">
      {parts.map(({ id, ref, state, due }) => (
        <li key={id} className="letter-facts">
          <Link to={to(id)}>{ref}</Link>
          <span className="tag">{stateName(state, language)}</span>
          {due && <span>{day(due, language)}</span>}
        </li>
      ))}
    </ul>
  );
}
