import { useCallback } from 'react';
import { Link } from 'react-router';
import { type Letter, undelivered } from '../api/letters';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { DeskLinks } from './DeskLinks';
import { letterWords } from './letterWords';
import './desk.css';

const itemsOf = (page: Page<Letter>) => page.items;

export default function UndeliveredPage() {
  const w = useWords(letterWords);
  useTitle(w.undelivered);
  const page = useCallback((cursor?: string) => undelivered({ cursor, limit: 20 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.undelivered}</h1>
        <p className="lead">{w.undeliveredLead}</p>
      </header>
      <DeskLinks />
      <div className="sheet">
        <Await remote={first} lines={4}>
          {() =>
            items.length === 0 ? (
              <p>{w.noneUndelivered}</p>
            ) : (
              <ul className="letter-list">
                {items.map((letter) => (
                  <li key={letter.id}>
                    <LetterLine letter={letter} />
                    <Link to={paths.case(letter.application)}>{w.toCase}</Link>
                  </li>
                ))}
              </ul>
            )
          }
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}
