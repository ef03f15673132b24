import { fileWords, sizeOf } from './fileWords';
import { useLanguage, useWords } from './language';
import type { Upload, Uploads } from './useUploads';
import './upload.css';

/** Chosen files with their progress and what was wrong with each; read out when a file has arrived. */
export function UploadList({ uploads }: { uploads: Uploads }) {
  const w = useWords(fileWords);
  const { items, remove } = uploads;
  const sent = items.filter(({ state }) => state === 'sent').length;
  return (
    <>
      <p className="visually-hidden" role="status">
        {sent > 0 && w.summary(sent, items.length)}
      </p>
      {items.length > 0 && (
        <ul className="upload-list">
          {items.map((one) => (
            <li key={one.key}>
              <Line upload={one} />
              {(one.state === 'waiting' || one.state === 'failed') && (
                <button type="button" className="button" onClick={() => remove(one.key)}>
                  {w.remove(one.file.name)}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Line({ upload: { file, state, share, problem } }: { upload: Upload }) {
  const w = useWords(fileWords);
  const language = useLanguage();
  const faults: Record<string, string> = {
    'too-large': w.tooLarge,
    'too-many-files': w.tooMany,
    'file-type-refused': w.refused,
    unreachable: w.unreachable,
  };
  const percent = Math.floor(share * 100);
  return (
    <div className="upload-line">
      <span lang="zh-CN">{file.name}</span>
      <span className="upload-note">
        {sizeOf(file.size, language)} · {state === 'sending' ? w.sending(percent) : w[state]}
      </span>
      {state === 'sending' && <progress max={100} value={percent} aria-label={w.progress(file.name)} />}
      {problem && (
        <p className="field-fault" role="alert">
          {faults[problem.details.code] ?? problem.message}
        </p>
      )}
    </div>
  );
}
