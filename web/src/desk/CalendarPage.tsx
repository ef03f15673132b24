import { editions } from '../api/calendar';
import { useRemote } from '../api/useRemote';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { calendarWords } from './calendarWords';
import { DeskLinks } from './DeskLinks';
import { Editions } from './Editions';
import { NewNotice } from './NewNotice';
import { Recalculate } from './Recalculate';
import './desk.css';
import './case.css';

/** The holidays that limits are counted by; an operator brings new ones and counts the open cases anew. */
export default function CalendarPage() {
  const w = useWords(calendarWords);
  useTitle(w.title);
  const { roles = [] } = useSession();
  const remote = useRemote(editions);
  return (
    <>
      <header className="page-head">
        <h1>{w.title}</h1>
        <p className="lead">{w.lead}</p>
      </header>
      <DeskLinks />
      <div className="desk-stack">
        {roles.includes('operator') && (
          <>
            <NewNotice onBrought={() => remote.state !== 'loading' && remote.again()} />
            <Recalculate />
          </>
        )}
        <section className="sheet" aria-labelledby="editions">
          <h2 id="editions">{w.editions}</h2>
          <Await remote={remote}>{({ items }) => <Editions items={items} />}</Await>
        </section>
      </div>
    </>
  );
}
