import type { FileRole } from '../api/attachments';
import { useSending } from '../api/useSending';
import { CaseFiles } from './CaseFiles';
import { FilePicker } from './FilePicker';
import { fileWords } from './fileWords';
import { useWords } from './language';
import { useUploads } from './useUploads';

interface Properties {
  id: string;
  /** The version of the case that is shown; a new one may have more files. */
  tag: string | undefined;
  /** Whoever looks may add files now. */
  open: boolean;
  /** What they would add: to the application, or to its answer before it is reviewed. */
  role: FileRole;
  className: string;
  onDone: () => void;
}

/** The files of a case, and more of them as long as it is open. */
export function FilesOfCase({ id, tag, open, role, className, onDone }: Properties) {
  const w = useWords(fileWords);
  const uploads = useUploads(role);
  const answer = role === 'ANSWER';
  const sender = useSending();
  const waiting = uploads.items.filter(({ state }) => state !== 'sent').length;
  const send = () => sender.run(async () => uploads.send(id)).then(onDone);
  return (
    <section className={className} aria-labelledby="files">
      <h2 id="files">{w.files}</h2>
      <CaseFiles key={tag} id={id} />
      {open && (
        <div className="form screen-only">
          <FilePicker uploads={uploads} {...(answer && { label: w.chooseAnswer, hint: w.answerHint })} />
          {waiting > 0 && (
            <p>
              <button type="button" className="button" disabled={sender.busy} onClick={() => void send()}>
                {w.upload}
              </button>
            </p>
          )}
        </div>
      )}
    </section>
  );
}
