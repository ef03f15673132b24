import type { Sender } from '../api/useSending';
import { fileWords } from '../ui/fileWords';
import { useWords } from '../ui/language';
import { ProblemNotice } from '../ui/ProblemNotice';
import { UploadList } from '../ui/UploadList';
import { isHopeless, type Uploads } from '../ui/useUploads';

interface Properties {
  uploads: Uploads;
  sender: Sender;
  onAgain: () => void;
}

/** What became of the files that were chosen with the form; the application itself is in. */
export function SentFiles({ uploads, sender, onAgain }: Properties) {
  const w = useWords(fileWords);
  if (uploads.items.length === 0) return null;
  const hope = uploads.items.some((one) => one.state !== 'sent' && !isHopeless(one));
  return (
    <section aria-labelledby="files">
      <h2 id="files">{w.files}</h2>
      <UploadList uploads={uploads} />
      {sender.problem && <ProblemNotice problem={sender.problem} />}
      {hope && !sender.busy && (
        <p>
          <button type="button" className="button" onClick={onAgain}>
            {w.again}
          </button>
        </p>
      )}
    </section>
  );
}
