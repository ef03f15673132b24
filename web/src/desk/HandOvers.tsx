import { handOvers } from '../api/evidence';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { caseWords } from './caseWords';

/** Who had the case in hand, from whom, since when and why; not there while nobody had. */
export function HandOvers({ id }: { id: string }) {
  const w = useWords(caseWords);
  const language = useLanguage();
  const remote = useRemote(handOvers(id));
  if (remote.state === 'ready' && remote.value.items.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby="hand-overs">
      <h2 id="hand-overs">{w.handOvers}</h2>
      <Await remote={remote} lines={1}>
        {({ items }) => (
          <ol className="letter-list">
            {items.map(({ on, from, to, by, reason }, index) => (
              <li key={index}>
                <p className="letter-facts">
                  <time dateTime={on}>{day(on, language)}</time>
                  <strong>{w.handedTo(from ?? '', to)}</strong>
                  <span>{w.handedBy(by)}</span>
                </p>
                {reason && <p lang="zh-CN">{reason}</p>}
              </li>
            ))}
          </ol>
        )}
      </Await>
    </section>
  );
}
