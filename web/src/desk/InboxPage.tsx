import { useSession } from '../app/SessionContext';
import { useWords } from '../ui/language';
import { DeskPage } from './DeskPage';
import { Inbox } from './Inbox';
import { SignInFirst } from './SignInFirst';
import { deskWords } from './words';

/** The open cases of an office, the next due day first. */
export default function InboxPage() {
  const w = useWords(deskWords);
  const { authenticated } = useSession();
  return (
    <DeskPage title={w.inbox} lead={w.inboxLead}>
      {authenticated ? <Inbox /> : <SignInFirst />}
    </DeskPage>
  );
}
