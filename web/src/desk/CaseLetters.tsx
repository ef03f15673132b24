import { useCallback } from 'react';
import { type Letter, letters } from '../api/letters';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { IssuedLetter } from './IssuedLetter';
import { letterWords } from './letterWords';
import { WantedLetters } from './WantedLetters';

interface Properties {
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

const itemsOf = (page: Page<Letter>) => page.items;

/** The letters that the steps call for, and those that were issued. */
export function CaseLetters({ id, tag, onDone }: Properties) {
  const w = useWords(letterWords);
  const page = useCallback((cursor?: string) => letters(id, { cursor, limit: 20 }), [id]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  const renew = () => {
    if (first.state !== 'loading') first.again();
    onDone();
  };
  return (
    <section className="sheet" aria-labelledby="letters">
      <h2 id="letters">{w.letters}</h2>
      <WantedLetters key={tag} id={id} tag={tag} onDone={renew} />
      <Await remote={first} lines={2}>
        {() =>
          items.length === 0 ? (
            <p>{w.none}</p>
          ) : (
            <ul className="letter-list">
              {items.map((letter) => (
                <li key={letter.id}>
                  <IssuedLetter letter={letter} onDone={renew} />
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
