import { useCallback } from 'react';
import { letters } from '../api/letters';
import { useItems } from '../api/useItems';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { IssuedLetter } from './IssuedLetter';
import { letterWords } from './letterWords';
import { WantedLetters } from './WantedLetters';

interface Properties {
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

/** The letters that the steps call for, and those that were issued. */
export function CaseLetters({ id, tag, onDone }: Properties) {
  const w = useWords(letterWords);
  const page = useCallback((cursor?: string) => letters(id, { cursor, limit: 20 }), [id]);
  const list = useItems(page);
  const renew = () => {
    if (list.first.state !== 'loading') list.first.again();
    onDone();
  };
  return (
    <section className="sheet" aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      <WantedLetters key={tag} id={id} tag={tag} onDone={renew} />
      <Items list={list} none={<p>{w.none}</p>} lines={2}>
        {(items) => (
          <ul className="letter-list">
            {items.map((letter) => (
              <li key={letter.id}>
                <IssuedLetter letter={letter} onDone={renew} />
              </li>
            ))}
          </ul>
        )}
      </Items>
    </section>
  );
}
