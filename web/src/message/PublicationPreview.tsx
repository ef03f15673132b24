import { type MouseEvent, useState } from 'react';
import { type Masked, publicationPreview } from '../api/messages';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { bodyOf } from '../ui/formBody';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { stepWords } from './stepWords';

/** Shows the masked words before anybody else sees them. */
export function PublicationPreview({ id }: { id: string }) {
  const w = useWords(stepWords);
  const sender = useSending();
  const [masked, setMasked] = useState<Masked>();
  const show = (event: MouseEvent<HTMLButtonElement>) => {
    const form = event.currentTarget.form;
    if (!form) return;
    const body = { names: [], ...bodyOf(form) };
    void sender.run(async () => setMasked((await send(publicationPreview(id), body)).value));
  };
  return (
    <>
      <p>
        <button type="button" className="button" disabled={sender.busy} onClick={show}>
          {w.preview}
        </button>
      </p>
      {sender.problem && <ProblemNotice problem={sender.problem} />}
      {masked && (
        <Notice title={w.previewed} live>
          <p className="message-words" lang="zh-CN">
            {[masked.subject, masked.text, masked.reply].filter(Boolean).join('\n\n')}
          </p>
        </Notice>
      )}
    </>
  );
}
