import { Link, useParams } from 'react-router';
import { document as documentPath, type PublicDocument } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { typeName } from './codes';
import { libraryWords } from './words';
import './library.css';

export default function DocumentPage() {
  const { id = '' } = useParams();
  const w = useWords(libraryWords);
  const remote = useRemote(documentPath(id));
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.documents}>{w.back}</Link>
      </p>
      <Await remote={remote} lines={8}>
        {(document) => <DocumentSheet document={document} />}
      </Await>
    </>
  );
}

function DocumentSheet({ document }: { document: PublicDocument }) {
  const w = useWords(libraryWords);
  const language = useLanguage();
  useTitle(document.title);
  const date = (value?: string | null) => value && day(value, language);
  return (
    <article className="sheet">
      <h1 lang="zh-CN" className="document-title">
        {document.title}
      </h1>
      <Facts
        facts={[
          [w.number, document.documentNumber],
          [w.type, typeName(document.documentType, language)],
          [w.organ, document.organ],
          [w.made, date(document.made)],
          [w.published, date(document.published)],
          [w.effective, date(document.effective)],
          [w.expires, date(document.expires)],
          [w.state, document.validity ?? document.status],
        ]}
      />
    </article>
  );
}
