import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { useSuggestions } from './useSuggestions';
import { applyWords } from './words';

/** Public documents that may be what is meant: an offer, never a condition. How many is read out. */
export function AlreadyPublic({ words }: { words: string }) {
  const w = useWords(applyWords);
  const found = useSuggestions(words);
  return (
    <>
      <p className="visually-hidden" role="status">
        {found.length > 0 && w.alreadyPublicFound(found.length)}
      </p>
      {found.length > 0 && (
        <aside className="apply-public" aria-label={w.alreadyPublic}>
          <p>{w.alreadyPublicLead}</p>
          <ul>
            {found.map(({ id, title, documentNumber }) => (
              <li key={id} lang="zh-CN">
                <Link to={paths.document(id)} target="_blank">
                  {title}
                  {documentNumber && `（${documentNumber}）`}
                </Link>
              </li>
            ))}
          </ul>
        </aside>
      )}
    </>
  );
}
