import { useCallback } from 'react';
import { Link } from 'react-router';
import { type PublishedMessage, publishedMessages } from '../api/messages';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { More } from '../ui/More';
import { OrganName } from '../ui/OrganName';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { messageWords } from './words';
import './message.css';

const itemsOf = (page: Page<PublishedMessage>) => page.items;

/** Questions and answers that their writers let be public. */
export default function PublishedPage() {
  const w = useWords(messageWords);
  useTitle(w.published);
  const page = useCallback((cursor?: string) => publishedMessages({ cursor, limit: 20 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.messages}>{w.title}</Link>
      </p>
      <header className="page-head">
        <h1>{w.published}</h1>
        <p className="lead">{w.publishedLead}</p>
      </header>
      <div className="message-one">
        <Await remote={first} lines={6}>
          {() => (items.length === 0 ? <p className="sheet">{w.nonePublished}</p> : items.map(one))}
        </Await>
      </div>
      <More more={more} busy={busy} problem={problem} />
    </>
  );
}

const one = (item: PublishedMessage) => <Item key={item.id} {...item} />;

function Item({ subject, text, reply, organ, source, received, replied }: PublishedMessage) {
  const w = useWords(messageWords);
  const language = useLanguage();
  return (
    <article className="sheet">
      <h2 lang="zh-CN">{subject}</h2>
      <p className="message-facts">
        <span>{nameOf('sources', source, language)}</span>
        <OrganName code={organ} />
        <span>{w.receivedOn(day(received, language))}</span>
        <span>{w.repliedOn(day(replied, language))}</span>
      </p>
      {text && (
        <p className="message-words" lang="zh-CN">
          {text}
        </p>
      )}
      <p className="message-words message-reply" lang="zh-CN">
        {reply}
      </p>
    </article>
  );
}
