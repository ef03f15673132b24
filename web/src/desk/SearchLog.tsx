import { timeline, type TimelineEntry } from '../api/applications';
import { useRemote } from '../api/useRemote';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { day } from '../ui/text';
import { caseWords } from './caseWords';

const searchesOf = (items: TimelineEntry[]) => items.filter(({ what }) => what === 'searched');

/** Where was searched by whom: what a reply that nothing exists rests on. */
export function SearchLog({ items }: { items: TimelineEntry[] }) {
  const w = useWords(caseWords);
  const language = useLanguage();
  const searches = searchesOf(items);
  if (searches.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="searches">
      <h2 id="searches">{w.searches}</h2>
      <p className="field-hint">{w.searchesLead}</p>
      <ol className="letter-list">
        {searches.map(({ seq, on, by, words }) => (
          <li key={seq}>
            <p className="letter-facts">
              <time dateTime={on}>{day(on, language)}</time>
              <span>{by}</span>
            </p>
            <p className="desk-words" lang="zh-CN">
              {words}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** Says so before the platform refuses the draft: without a search nobody knows that nothing exists. */
export function SearchMissing({ id }: { id: string }) {
  const w = useWords(caseWords);
  const story = useRemote(timeline(id));
  if (story.state !== 'ready' || searchesOf(story.value.items).length > 0) return null;
  return (
    <Notice kind="warning" live>
      {w.notSearched}
    </Notice>
  );
}
