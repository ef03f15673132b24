import type { TimelineEntry } from '../api/applications';
import { happenings, tell } from './happenings';
import { useLanguage, useWords } from './language';
import { day } from './text';
import './timeline.css';

/** What happened, the newest first. */
export function CaseTimeline({ items }: { items: TimelineEntry[] }) {
  const language = useLanguage();
  const names = useWords(happenings);
  return (
    <ol className="timeline" reversed>
      {items.toReversed().map((entry) => (
        <li key={entry.seq}>
          <p className="timeline-head">
            <time dateTime={entry.on}>{day(entry.on, language)}</time>
            <strong>{names[entry.what as keyof typeof names] ?? entry.what}</strong>
            {entry.by && <span className="timeline-by">{entry.by}</span>}
          </p>
          {tell(entry, language).length > 0 && (
            <p className="timeline-facts">{tell(entry, language).join(language === 'zh' ? '，' : ', ')}</p>
          )}
          {entry.words && (
            <p className="timeline-words" lang="zh-CN">
              {entry.words}
            </p>
          )}
        </li>
      ))}
    </ol>
  );
}
