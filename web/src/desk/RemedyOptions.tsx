import { remedyOptions } from '../api/remedies';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { remedyWords } from './remedyWords';

/** What the applicant may still file, until when and by which article. */
export function RemedyOptions({ id }: { id: string }) {
  const w = useWords(remedyWords);
  const language = useLanguage();
  const remote = useRemote(remedyOptions(id));
  return (
    <Await remote={remote} lines={1}>
      {({ items }) =>
        items.length > 0 && (
          <>
            <h3>{w.options}</h3>
            <ul className="letter-list">
              {items.map(({ type, until, provisional, article }) => (
                <li key={type} className="letter-facts">
                  <strong>{nameOf('remedyTypes', type, language)}</strong>
                  <span>
                    {w.until(day(until, language))}
                    {provisional && w.provisional}
                  </span>
                  <span lang="zh-CN">{article}</span>
                </li>
              ))}
            </ul>
          </>
        )
      }
    </Await>
  );
}
