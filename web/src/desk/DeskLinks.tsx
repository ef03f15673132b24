import { NavLink } from 'react-router';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { letterWords } from './letterWords';
import { deskWords } from './words';

export function DeskLinks() {
  const w = useWords(deskWords);
  const l = useWords(letterWords);
  return (
    <nav className="desk-links screen-only" aria-label={w.desk}>
      <NavLink to={paths.desk} end>
        {w.inbox}
      </NavLink>
      <NavLink to={paths.register}>{w.register}</NavLink>
      <NavLink to={paths.search}>{w.search}</NavLink>
      <NavLink to={paths.warnings}>{w.warnings}</NavLink>
      <NavLink to={paths.consultations}>{w.consultations}</NavLink>
      <NavLink to={paths.undelivered}>{l.undelivered}</NavLink>
      <NavLink to={paths.letterhead}>{l.letterhead}</NavLink>
      <NavLink to={paths.messages}>{w.messages}</NavLink>
    </nav>
  );
}
