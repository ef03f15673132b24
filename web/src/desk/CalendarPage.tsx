import { editions } from '../api/calendar';
import { useRemote } from '../api/useRemote';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { calendarWords } from './calendarWords';
import { DeskPage } from './DeskPage';
import { Editions } from './Editions';
import { NewNotice } from './NewNotice';
import { Recalculate } from './Recalculate';
import './case.css';

/** The holidays that limits are counted by; an operator brings new ones and counts the open cases anew. */
export default function CalendarPage() {
  const w = useWords(calendarWords);
  const { roles = [] } = useSession();
  const remote = useRemote(editions);
  return (
    <DeskPage title={w.title} lead={w.lead}>
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
    </DeskPage>
  );
}
