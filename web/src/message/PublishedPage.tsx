import { useCallback } from 'react';
import { Link } from 'react-router';
import { type PublishedMessage, publishedMessages } from '../api/messages';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { day } from '../ui/text';
import { PageHead } from '../ui/PageHead';
import { messageWords } from './words';
import './message.css';

/** Questions and answers that their writers let be public. */
export default function PublishedPage() {
  const w = useWords(messageWords);
  const page = useCallback((cursor?: string) => publishedMessages({ cursor, limit: 20 }), []);
  const list = useItems(page);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.messages}>{w.title}</Link>
      </p>
      <PageHead title={w.published} lead={w.publishedLead} />
      <div className="message-one">
        <Items list={list} none={<p className="sheet">{w.nonePublished}</p>} lines={6}>
          {(items) => items.map((item) => <Item key={item.id} {...item} />)}
        </Items>
      </div>
    </>
  );
}

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
