import { Link, useParams } from 'react-router';
import { message as messagePath, type MessageDetail } from '../api/messages';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { nameOf } from '../ui/codes';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { OrganName } from '../ui/OrganName';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { MessageSteps } from './MessageSteps';
import { messageStates, messageWords } from './words';
import './message.css';

export default function MessagePage() {
  const { id = '' } = useParams();
  const w = useWords(messageWords);
  useTitle(w.one);
  const remote = useRemote(messagePath(id));
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.messages}>{w.all}</Link>
      </p>
      <Await remote={remote} lines={6}>
        {(detail) => (
          <div className="message-one">
            <Sheet detail={detail} />
            <MessageSteps
              detail={detail}
              tag={remote.state === 'ready' ? remote.tag : undefined}
              onDone={() => remote.state === 'ready' && remote.again()}
            />
          </div>
        )}
      </Await>
    </>
  );
}

function Sheet({ detail }: { detail: MessageDetail }) {
  const w = useWords(messageWords);
  const names = useWords(messageStates);
  const language = useLanguage();
  const { roles = [] } = useSession();
  const address = roles.includes('citizen') ? paths.application : paths.case;
  const { message, subject, text, contact, reply } = detail;
  return (
    <article className="sheet">
      <h1 lang="zh-CN">{subject ?? w.hidden}</h1>
      <Facts
        facts={[
          [w.state, names[message.state as keyof typeof names] ?? message.state],
          [w.source, nameOf('sources', message.source, language)],
          [w.type, nameOf('kinds', message.type, language)],
          [w.organ, <OrganName key="organ" code={message.responsible} />],
          [w.received, day(message.received, language)],
          [w.due, day(message.due, language)],
          [w.contact, contact],
          [
            w.goesOn,
            message.application && <Link to={address(message.application)}>{message.application}</Link>,
          ],
          [w.declined, nameOf('declines', message.reason, language)],
          [w.extended, message.extension ? w.workingDays(message.extension) : ''],
          [w.givenBack, message.returns ? w.times(message.returns) : ''],
          [w.public, message.published ? w.maskedPublic : ''],
          [w.rating, nameOf('ratings', message.rating, language)],
        ]}
      />
      {text && (
        <p className="message-words" lang="zh-CN">
          {text}
        </p>
      )}
      {message.replied && (
        <Notice kind="good" title={w.repliedOn(day(message.replied, language))}>
          <p className="message-words" lang="zh-CN">
            {reply ?? w.hidden}
          </p>
        </Notice>
      )}
    </article>
  );
}
