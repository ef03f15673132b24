import { useCallback, useState } from 'react';
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
  /** The person is erased: no letter is to be written or read any more. */
  erased: boolean;
  onDone: () => void;
}

/** The letters that the steps call for, and those that were issued. */
export function CaseLetters({ id, tag, erased, onDone }: Properties) {
  const w = useWords(letterWords);
  const page = useCallback((cursor?: string) => letters(id, { cursor, limit: 20 }), [id]);
  const list = useItems(page);
  // What is wanted follows from what was issued and taken back.
  const [round, setRound] = useState(0);
  const renew = () => {
    setRound(round + 1);
    if (list.first.state !== 'loading') list.first.again();
    onDone();
  };
  return (
    <section className="sheet" aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      {!erased && <WantedLetters key={`${tag} ${round}`} id={id} tag={tag} onDone={renew} />}
      <Items list={list} none={<p>{w.none}</p>} lines={2}>
        {(items) => (
          <ul className="letter-list">
            {items.map((letter) => (
              <li key={letter.id}>
                <IssuedLetter letter={letter} erased={erased} onDone={renew} />
              </li>
            ))}
          </ul>
        )}
      </Items>
    </section>
  );
}
