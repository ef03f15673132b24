import { Link } from 'react-router';
import type { Application } from '../api/applications';
import { paths } from '../app/paths';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { standing } from '../ui/states';
import { day } from '../ui/text';
import { applyWords } from './words';

export function Mine({ items }: { items: Application[] }) {
  const w = useWords(applyWords);
  const language = useLanguage();
  return (
    <ul className="apply-mine">
      {items.map(({ id, ref, subject, organ, arrived, state, open, due, outcome }) => (
        <li key={id}>
          <Link to={paths.application(id)}>
            <span lang="zh-CN">{subject ?? ref}</span>
          </Link>
          <p>
            <OrganName code={organ} />
            <span className="tag">{standing({ state, open }, language)}</span>
            <time dateTime={arrived}>{w.appliedOn(day(arrived, language))}</time>
            {due && <time dateTime={due}>{w.dueOn(day(due, language))}</time>}
            {outcome && <span>{nameOf('outcomes', outcome, language)}</span>}
          </p>
        </li>
      ))}
    </ul>
  );
}
