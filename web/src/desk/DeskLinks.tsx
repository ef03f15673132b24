import { NavLink } from 'react-router';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { deskWords } from './words';

export function DeskLinks() {
  const w = useWords(deskWords);
  return (
    <nav className="desk-links screen-only" aria-label={w.desk}>
      <NavLink to={paths.desk} end>
        {w.inbox}
      </NavLink>
      <NavLink to={paths.messages}>{w.messages}</NavLink>
    </nav>
  );
}
