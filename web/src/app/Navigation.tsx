import { NavLink, useLocation } from 'react-router';
import { useWords } from '../ui/language';
import { paths } from './paths';
import { useSession } from './SessionContext';
import { appWords } from './words';

const officers = ['clerk', 'reviewer', 'head', 'supervisor'];

/** The entries of the platform; the desk is shown to whoever works at one. */
export function Navigation() {
  const w = useWords(appWords);
  const { roles = [] } = useSession();
  const { pathname } = useLocation();
  // A report has its own address, but belongs to the entry of the reports.
  const reports = ({ isActive }: { isActive: boolean }) =>
    isActive || pathname.startsWith('/report/') ? 'active' : '';
  return (
    <nav className="shell-nav" aria-label={w.navigation}>
      <ul className="shell-row">
        <li>
          <NavLink to={paths.home} end>
            {w.home}
          </NavLink>
        </li>
        <li>
          <NavLink to={paths.documents}>{w.documents}</NavLink>
        </li>
        <li>
          <NavLink to={paths.issues}>{w.gazette}</NavLink>
        </li>
        <li>
          <NavLink to={paths.reports} className={reports}>
            {w.reports}
          </NavLink>
        </li>
        <li>
          <NavLink to={paths.apply}>{w.apply}</NavLink>
        </li>
        <li>
          <NavLink to={paths.applications}>{w.track}</NavLink>
        </li>
        <li>
          <NavLink to={paths.messages}>{w.messages}</NavLink>
        </li>
        {roles.some((role) => officers.includes(role)) && (
          <li>
            <NavLink to={paths.desk}>{w.desk}</NavLink>
          </li>
        )}
        {roles.includes('operator') && (
          <li>
            <NavLink to={paths.calendar}>{w.calendar}</NavLink>
          </li>
        )}
      </ul>
    </nav>
  );
}
