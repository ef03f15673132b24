import { Link } from 'react-router';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { homeWords } from './words';

export function Entrances() {
  const w = useWords(homeWords);
  return (
    <section aria-labelledby="home-entrances">
      <h2 id="home-entrances">{w.entrances}</h2>
      <ul className="entrances">
        <li>
          <Link to={paths.reports}>
            <b>{w.reports}</b>
            <span>{w.reportsNote}</span>
          </Link>
        </li>
        <li>
          <Link to={paths.documents}>
            <b>{w.documents}</b>
            <span>{w.documentsNote}</span>
          </Link>
        </li>
        <li>
          <Link to={paths.issues}>
            <b>{w.gazette}</b>
            <span>{w.gazetteNote}</span>
          </Link>
        </li>
        <li>
          <a href="/openapi.json">
            <b>{w.openapi}</b>
            <span>{w.openapiNote}</span>
          </a>
        </li>
      </ul>
    </section>
  );
}
