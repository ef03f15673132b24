import { Link } from 'react-router';
import { documents } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { applyWords } from './words';

/** Public documents that may be what is meant: an offer, never a condition. */
export function AlreadyPublic({ subject }: { subject: string }) {
  const w = useWords(applyWords);
  const remote = useRemote(subject.length < 2 ? null : documents({ limit: 200 }));
  if (remote.state !== 'ready') return null;
  const found = remote.value.items.filter(({ title }) => title.includes(subject)).slice(0, 5);
  if (found.length === 0) return null;
  return (
    <aside className="apply-public" aria-label={w.alreadyPublic} aria-live="polite">
      <p>{w.alreadyPublicLead}</p>
      <ul>
        {found.map(({ id, title }) => (
          <li key={id}>
            <Link to={paths.document(id)} target="_blank" lang="zh-CN">
              {title}
            </Link>
          </li>
        ))}
      </ul>
    </aside>
  );
}
