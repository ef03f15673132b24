import { type FormEvent, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';
import { receiptKeys } from '../api/receipt';
import { useRemote } from '../api/useRemote';
import { AreaField, Field } from '../ui/Field';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { FindingNotice } from './FindingNotice';
import { receiptIn } from './receipt';
import { useCheck } from './useCheck';
import { verifyWords } from './words';
import './verify.css';

/** Checks a receipt in the browser. A scanned code brings it behind the #, which no server sees. */
export default function VerifyPage() {
  const w = useWords(verifyWords);
  const brought = receiptIn(useLocation().hash);
  const remote = useRemote(receiptKeys);
  const keys = remote.state === 'ready' ? remote.value.keys : undefined;
  const { finding, run } = useCheck(keys);

  const started = useRef(false);
  useEffect(() => {
    if (!brought || !keys || started.current) return;
    started.current = true;
    void run({ text: brought });
  }, [brought, keys, run]);

  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const { elements } = event.currentTarget;
    const file = (name: string) => (elements.namedItem(name) as HTMLInputElement).files?.[0];
    void run({
      text: (elements.namedItem('token') as HTMLTextAreaElement).value,
      file: file('file'),
      keys: file('keys'),
      content: file('content'),
    });
  };

  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <form className="sheet form verify-form" onSubmit={submit}>
        <AreaField name="token" label={w.token} hint={w.tokenHint} value={brought ?? ''} rows={6} />
        <FileField name="file" label={w.file} hint={w.fileHint} />
        <FileField name="content" label={w.content} hint={w.contentHint} />
        <FileField name="keys" label={w.keys} hint={w.keysHint} />
        <div className="form-end">
          <button type="submit" className="button button-main">
            {w.check}
          </button>
        </div>
      </form>
      {finding && (
        <section className="sheet" aria-label={w.check}>
          <FindingNotice finding={finding} />
        </section>
      )}
    </>
  );
}

function FileField(properties: { name: string; label: string; hint: string }) {
  return <Field {...properties}>{(wiring) => <input {...wiring} type="file" />}</Field>;
}
