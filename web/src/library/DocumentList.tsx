import { Link } from 'react-router';
import type { PublicDocument } from '../api/disclosure';
import { paths } from '../app/paths';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { typeName } from './codes';
import { libraryWords } from './words';

export function DocumentList({ items }: { items: PublicDocument[] }) {
  const w = useWords(libraryWords);
  const language = useLanguage();
  return (
    <ul className="documents">
      {items.map(({ id, title, documentNumber, type, published, validity }) => (
        <li key={id}>
          <Link to={paths.document(id)} lang="zh-CN">
            {title}
          </Link>
          <p className="documents-facts">
            <span className="tag">{typeName(type, language)}</span>
            {validity && <span lang="zh-CN">{validity.label}</span>}
            <span lang="zh-CN">{documentNumber ?? w.noNumber}</span>
            {published && <time dateTime={published}>{w.on(day(published, language))}</time>}
          </p>
        </li>
      ))}
    </ul>
  );
}
