import { Link } from 'react-router';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { paths } from './paths';
import { appWords } from './words';

export default function NotFound() {
  const w = useWords(appWords);
  useTitle(w.missing);
  return (
    <div className="sheet">
      <h1>{w.missing}</h1>
      <p className="lead">{w.missingDetail}</p>
      <p>
        <Link to={paths.home}>{w.back}</Link>
      </p>
    </div>
  );
}
