import { useState } from 'react';
import type { Access } from '../api/access';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { accessWords } from './accessWords';
import { OpenByCode } from './OpenByCode';

/** Number and code, shown this once; whoever holds them is the applicant. */
export function AccessOnce({ access }: { access: Access }) {
  const w = useWords(accessWords);
  const [copied, setCopied] = useState(false);
  const text = `${w.number}：${access.number}\n${w.code}：${access.code}`;
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Notice kind="warning" title={w.onceTitle}>
      <p>{w.onceLead}</p>
      <dl className="apply-access">
        <div>
          <dt>{w.number}</dt>
          <dd>{access.number}</dd>
        </div>
        <div>
          <dt>{w.code}</dt>
          <dd>{access.code}</dd>
        </div>
      </dl>
      <p className="apply-links screen-only">
        <button type="button" className="button" onClick={() => void copy()}>
          {w.copy}
        </button>
        <span role="status">{copied ? w.copied : ''}</span>
      </p>
      <div className="screen-only">
        <OpenByCode known={access} />
      </div>
    </Notice>
  );
}
