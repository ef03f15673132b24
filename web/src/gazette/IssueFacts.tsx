import type { Issue } from '../api/gazette';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { gazetteWords } from './words';

/** Serial number, day of publication, extra issue, copies: one line under the name of an issue. */
export function IssueFacts({ issue }: { issue: Issue }) {
  const w = useWords(gazetteWords);
  const language = useLanguage();
  const { serial, published, edition, copies } = issue;
  return (
    <p className="issue-facts">
      {edition === 'EXTRA' && <span className="tag">{w.extra}</span>}
      {serial ? <span>{w.serial(`${serial}`)}</span> : null}
      {published && <time dateTime={published}>{w.published(day(published, language))}</time>}
      {copies ? <span>{w.copies(`${copies}`)}</span> : null}
    </p>
  );
}
