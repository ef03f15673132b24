import { Link } from 'react-router';
import { documents } from '../api/disclosure';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { Latest } from './Latest';
import { homeWords } from './words';

export function LatestDocuments() {
  const w = useWords(homeWords);
  return (
    <Latest
      title={w.latestDocuments}
      from={documents({ limit: 6 })}
      none={w.noDocuments}
      all={[paths.documents, w.allDocuments]}
    >
      {({ id, title }) => (
        <Link to={paths.document(id)} lang="zh-CN">
          {title}
        </Link>
      )}
    </Latest>
  );
}
