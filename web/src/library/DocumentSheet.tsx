import { organ as organPath, type PublicDocumentDetail } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { typeName } from './codes';
import { libraryWords } from './words';

/** A document with its three dates apart, its validity and its text. */
export function DocumentSheet({ document }: { document: PublicDocumentDetail }) {
  const w = useWords(libraryWords);
  const language = useLanguage();
  const organ = useRemote(organPath(document.organ));
  useTitle(document.title);
  const date = (value?: string | null) => value && day(value, language);
  const change = (value?: { on: string; reason?: string | null } | null) =>
    value && [date(value.on), value.reason].filter(Boolean).join('，');
  return (
    <article className="sheet">
      <h1 lang="zh-CN" className="document-title">
        {document.title}
      </h1>
      <Facts
        facts={[
          [w.index, document.index],
          [w.number, document.documentNumber],
          [w.type, typeName(document.type, language)],
          [w.organ, organ.state === 'ready' ? organ.value.name : document.organ],
          [w.made, date(document.formed)],
          [w.published, date(document.published)],
          [w.effective, date(document.effective)],
          [w.expires, date(document.expires)],
          [w.validity, document.validity?.label],
          [w.amended, document.amendments.map(change).join('；')],
          [w.repealed, change(document.repealed)],
        ]}
      />
      {document.content && (
        <div className="document-text" lang="zh-CN">
          {document.content.split(/\n+/).map((paragraph, at) => (
            <p key={at}>{paragraph}</p>
          ))}
        </div>
      )}
    </article>
  );
}
