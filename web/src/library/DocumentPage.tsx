import { Link, useParams } from 'react-router';
import { document as documentPath } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { DocumentSheet } from './DocumentSheet';
import { Withdrawn } from './Withdrawn';
import { libraryWords } from './words';
import './library.css';

export default function DocumentPage() {
  const { id = '' } = useParams();
  const w = useWords(libraryWords);
  const remote = useRemote(documentPath(id));
  const gone = remote.state === 'failed' && remote.problem.details.status === 410;
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.documents}>{w.back}</Link>
      </p>
      {gone ? (
        <Withdrawn problem={remote.problem} />
      ) : (
        <Await remote={remote} lines={8}>
          {(document) => <DocumentSheet document={document} />}
        </Await>
      )}
    </>
  );
}
