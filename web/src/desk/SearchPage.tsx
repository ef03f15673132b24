import { useState } from 'react';
import { Link } from 'react-router';
import { searches, type SearchResult } from '../api/desk';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { standing } from '../ui/states';
import { day } from '../ui/text';
import { DeskPage } from './DeskPage';
import { deskWords } from './words';

/** Full-text search over the office's own cases; the words stay out of every address. */
export default function SearchPage() {
  const w = useWords(deskWords);
  const language = useLanguage();
  const { organs = [] } = useSession();
  const sender = useSending();
  const [words, setWords] = useState('');
  const [found, setFound] = useState<SearchResult>();
  const organ = organs[0] ?? '';
  const look = (asked: string, before?: SearchResult) =>
    sender.run(async () => {
      const cursor = before?.next ? { cursor: before.next } : {};
      const { value } = await send(searches, { organ, words: asked, ...cursor });
      setWords(asked);
      setFound({ ...value, items: [...(before?.items ?? []), ...value.items] });
    });
  return (
    <DeskPage title={w.search} lead={w.searchLead}>
      <div className="sheet">
        <Form<{ words: string }>
          label={w.search}
          submit={w.look}
          sender={sender}
          onSend={(asked) => look(asked.words)}
        >
          <TextField name="words" label={w.words} hint={w.wordsHint} type="search" required max={100} />
        </Form>
        {found && (
          <div aria-live="polite">
            <ul className="letter-list">
              {found.items.map(({ application, subject }) => (
                <li key={application.id}>
                  <Link to={paths.case(application.id)} lang="zh-CN">
                    {subject ?? application.ref}
                  </Link>{' '}
                  <span className="tag">{standing(application, language)}</span>
                </li>
              ))}
            </ul>
            <p className="lead">
              {w.looked(found.items.length, found.since ? day(found.since, language) : '')}
            </p>
            {found.next && (
              <button
                type="button"
                className="button"
                disabled={sender.busy}
                onClick={() => void look(words, found)}
              >
                {w.older}
              </button>
            )}
          </div>
        )}
      </div>
    </DeskPage>
  );
}
