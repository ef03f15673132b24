import { useCallback } from 'react';
import { letters } from '../api/letters';
import { useItems } from '../api/useItems';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { applyWords } from './words';

/** The letters addressed to the applicant, the answer among them. */
export function OwnLetters({ id, erased }: { id: string; erased: boolean }) {
  const w = useWords(applyWords);
  const page = useCallback((cursor?: string) => letters(id, { cursor, limit: 20 }), [id]);
  const list = useItems(page);
  return (
    <section className="sheet apply-part" aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      <Items list={list} none={<p>{w.noLetters}</p>} lines={2}>
        {(items) => (
          <ul className="letter-list">
            {items.map((letter) => (
              <li key={letter.id}>
                <LetterLine letter={letter} erased={erased} />
              </li>
            ))}
          </ul>
        )}
      </Items>
    </section>
  );
}
