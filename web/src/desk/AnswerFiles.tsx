import { useSending } from '../api/useSending';
import { CaseFiles } from '../ui/CaseFiles';
import { FilePicker } from '../ui/FilePicker';
import { fileWords } from '../ui/fileWords';
import { useWords } from '../ui/language';
import { useUploads } from '../ui/useUploads';

interface Properties {
  id: string;
  /** The version of the case that is shown; a new one may have more files. */
  tag: string | undefined;
  /** An officer looks, and the step is lawful now. */
  open: boolean;
  onDone: () => void;
}

/** The files of a case at the desk; those of the answer are added before it is reviewed. */
export function AnswerFiles({ id, tag, open, onDone }: Properties) {
  const w = useWords(fileWords);
  const uploads = useUploads('ANSWER');
  const sender = useSending();
  const waiting = uploads.items.filter(({ state }) => state !== 'sent').length;
  const send = () => sender.run(async () => uploads.send(id)).then(onDone);
  return (
    <section className="sheet" aria-labelledby="files">
      <h2 id="files">{w.files}</h2>
      <CaseFiles key={tag} id={id} />
      {open && (
        <div className="form screen-only">
          <FilePicker uploads={uploads} label={w.chooseAnswer} hint={w.answerHint} />
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
