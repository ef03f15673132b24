import { NavLink } from 'react-router';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { calendarWords } from './calendarWords';
import { letterWords } from './letterWords';
import { remedyWords } from './remedyWords';
import { deskWords } from './words';

const officers = ['clerk', 'reviewer', 'head', 'supervisor'];

/** The pages of the desk; an operator has no cases, only the calendar. */
export function DeskLinks() {
  const w = useWords(deskWords);
  const { roles = [] } = useSession();
  const calendar = useWords(calendarWords);
  return (
    <nav className="desk-links screen-only" aria-label={w.desk}>
      {roles.some((role) => officers.includes(role)) && <OfficerLinks />}
      <NavLink to={paths.calendar}>{calendar.title}</NavLink>
    </nav>
  );
}

function OfficerLinks() {
  const w = useWords(deskWords);
  const l = useWords(letterWords);
  const r = useWords(remedyWords);
  return (
    <>
      <NavLink to={paths.desk} end>
        {w.inbox}
      </NavLink>
      <NavLink to={paths.register}>{w.register}</NavLink>
      <NavLink to={paths.search}>{w.search}</NavLink>
      <NavLink to={paths.warnings}>{w.warnings}</NavLink>
      <NavLink to={paths.consultations}>{w.consultations}</NavLink>
      <NavLink to={paths.undelivered}>{l.undelivered}</NavLink>
      <NavLink to={paths.remedies}>{r.title}</NavLink>
      <NavLink to={paths.letterhead}>{l.letterhead}</NavLink>
      <NavLink to={paths.messages}>{w.messages}</NavLink>
    </>
  );
}
