import type { Tombstone } from '../api/disclosure';
import type { Problem } from '../api/problem';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { libraryWords } from './words';

/** A withdrawn document leaves its address, its dates and the reason; never its title or text. */
export function Withdrawn({ problem }: { problem: Problem }) {
  const w = useWords(libraryWords);
  const language = useLanguage();
  useTitle(w.withdrawnTitle);
  const stone = (problem.details.body ?? {}) as Partial<Tombstone>;
  const date = (value?: string) => value && day(value, language);
  return (
    <article className="sheet">
      <h1>{w.withdrawnTitle}</h1>
      <p className="lead">{w.withdrawnLead}</p>
      <Facts
        facts={[
          [w.index, stone.index],
          [w.published, date(stone.published)],
          [w.withdrawn, date(stone.withdrawn)],
          [w.reason, stone.reason],
        ]}
      />
    </article>
  );
}
