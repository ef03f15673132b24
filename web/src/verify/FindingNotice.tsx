import { nameOf } from '../ui/codes';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import type { Finding } from './useCheck';
import { verifyWords } from './words';

/** The verdict in words, and what a genuine receipt says. */
export function FindingNotice({ finding }: { finding: Finding }) {
  const w = useWords(verifyWords);
  const language = useLanguage();
  if (finding.state !== 'genuine') return <Notice kind="bad" title={w[finding.state]} live />;
  const { receipt, fits } = finding;
  return (
    <>
      <Notice kind="good" title={w.genuine} live />
      {fits !== undefined && <Notice kind={fits ? 'good' : 'bad'} title={fits ? w.fits : w.differs} live />}
      <Facts
        facts={[
          [w.received, receipt.received],
          [w.due, receipt.due],
          [w.channel, nameOf('channels', receipt.channel, language)],
          [w.arrived, receipt.arrived],
          [w.organ, receipt.organ],
          [w.application, receipt.application],
          [w.signed, receipt.signed],
          [w.digest, <span className="verify-digest">{receipt.digest}</span>],
        ]}
      />
    </>
  );
}
