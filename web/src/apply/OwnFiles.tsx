import { CaseFiles } from '../ui/CaseFiles';
import { FilePicker } from '../ui/FilePicker';
import { fileWords } from '../ui/fileWords';
import { useWords } from '../ui/language';
import { useUploads } from '../ui/useUploads';
import { useSending } from '../api/useSending';

interface Properties {
  id: string;
  /** The version of the case that is shown; a new one may have more files. */
  tag: string | undefined;
  /** The step is lawful now. */
  open: boolean;
  onDone: () => void;
}

/** The files of the applicant's case, and more of them as long as it is open. */
export function OwnFiles({ id, tag, open, onDone }: Properties) {
  const w = useWords(fileWords);
  const uploads = useUploads();
  const sender = useSending();
  const waiting = uploads.items.filter(({ state }) => state !== 'sent').length;
  const send = () => sender.run(async () => uploads.send(id)).then(onDone);
  return (
    <section className="sheet apply-part" aria-labelledby="files">
      <h2 id="files">{w.files}</h2>
      <CaseFiles key={tag} id={id} />
      {open && (
        <div className="form screen-only">
          <FilePicker uploads={uploads} />
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
