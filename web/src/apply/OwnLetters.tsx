import { useCallback } from 'react';
import { type Letter, letters } from '../api/letters';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { More } from '../ui/More';
import { applyWords } from './words';

const itemsOf = (page: Page<Letter>) => page.items;

/** The letters addressed to the applicant, the answer among them. */
export function OwnLetters({ id }: { id: string }) {
  const w = useWords(applyWords);
  const page = useCallback((cursor?: string) => letters(id, { cursor, limit: 20 }), [id]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <section className="sheet apply-part" aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      <Await remote={first} lines={2}>
        {() =>
          items.length === 0 ? (
            <p>{w.noLetters}</p>
          ) : (
            <ul className="letter-list">
              {items.map((letter) => (
                <li key={letter.id}>
                  <LetterLine letter={letter} />
                </li>
              ))}
            </ul>
          )
        }
      </Await>
      <More more={more} busy={busy} problem={problem} />
    </section>
  );
}
