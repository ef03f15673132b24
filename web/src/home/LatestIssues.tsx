import { Link } from 'react-router';
import { issues } from '../api/gazette';
import { paths } from '../app/paths';
import { useWords } from '../ui/language';
import { Latest } from './Latest';
import { homeWords } from './words';

export function LatestIssues() {
  const w = useWords(homeWords);
  return (
    <Latest
      title={w.latestIssues}
      from={issues({ limit: 6 })}
      none={w.noIssues}
      all={[paths.issues, w.allIssues]}
    >
      {({ id, year, number, serial }) => (
        <Link to={paths.issue(id)}>
          {w.issueName(`${year}`, `${number}`)}
          {serial ? `（${w.serial(`${serial}`)}）` : ''}
        </Link>
      )}
    </Latest>
  );
}
