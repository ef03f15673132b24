import { type Attachment, attachment, attachments } from '../api/attachments';
import { useRemote } from '../api/useRemote';
import { Await } from './Await';
import { FileLink } from './FileLink';
import { fileWords, sizeOf } from './fileWords';
import { useLanguage, useWords } from './language';
import { day } from './text';
import './upload.css';

/** The files of a case, to be saved; what the answer brings is told apart. */
export function CaseFiles({ id }: { id: string }) {
  const w = useWords(fileWords);
  const remote = useRemote(attachments(id));
  return (
    <Await remote={remote} lines={2}>
      {({ items }) =>
        items.length === 0 ? (
          <p>{w.none}</p>
        ) : (
          <ul className="upload-list">
            {items.map((file) => (
              <li key={`${file.role} ${file.id}`}>
                <File application={id} file={file} />
              </li>
            ))}
          </ul>
        )
      }
    </Await>
  );
}

function File({ application, file }: { application: string; file: Attachment }) {
  const w = useWords(fileWords);
  const language = useLanguage();
  const { id, name, size, on, role } = file;
  return (
    <div className="upload-line">
      {name ? (
        <span lang="zh-CN">
          <FileLink path={attachment(application, id)} name={name}>
            {name}
          </FileLink>
        </span>
      ) : (
        <span>{w.unnamed}</span>
      )}
      <span className="upload-note">
        {sizeOf(size, language)} · <time dateTime={on}>{day(on, language)}</time>
        {role === 'ANSWER' && ` · ${w.ofAnswer}`}
      </span>
    </div>
  );
}
