import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { DeskLinks } from './DeskLinks';
import { Inbox } from './Inbox';
import { SignInFirst } from './SignInFirst';
import { deskWords } from './words';
import './desk.css';

/** The open cases of an office, the next due day first. */
export default function InboxPage() {
  const w = useWords(deskWords);
  useTitle(w.inbox);
  const { authenticated } = useSession();
  return (
    <>
      <header className="page-head">
        <h1>{w.inbox}</h1>
        <p className="lead">{w.inboxLead}</p>
      </header>
      <DeskLinks />
      {authenticated ? <Inbox /> : <SignInFirst />}
    </>
  );
}
