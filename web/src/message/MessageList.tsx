import { Link } from 'react-router';
import type { Message } from '../api/messages';
import { paths } from '../app/paths';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { day } from '../ui/text';
import { messageStates, messageWords } from './words';

export function MessageList({ items }: { items: Message[] }) {
  const w = useWords(messageWords);
  const names = useWords(messageStates);
  const language = useLanguage();
  return (
    <ul className="message-list">
      {items.map(({ id, ref, source, responsible, received, due, state, late, subject }) => (
        <li key={id}>
          <Link to={paths.message(id)} lang="zh-CN">
            {subject ?? ref}
          </Link>
          <p>
            <span>{nameOf('sources', source, language)}</span>
            <span className="tag">{names[state as keyof typeof names] ?? state}</span>
            <OrganName code={responsible} />
            <time dateTime={received}>{w.receivedOn(day(received, language))}</time>
            <time dateTime={due}>{w.dueOn(day(due, language))}</time>
            {late && <span className="message-late">{w.late}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
