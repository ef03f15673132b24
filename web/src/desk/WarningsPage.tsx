import { useCallback } from 'react';
import { type Warning, warnings } from '../api/desk';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { DeskLinks } from './DeskLinks';
import { WarningLine } from './WarningLine';
import { deskWords } from './words';
import './desk.css';

const itemsOf = (page: Page<Warning>) => page.items;

/** Who was warned of what, by which way, and whether it went out: the outbox of the office. */
export default function WarningsPage() {
  const w = useWords(deskWords);
  useTitle(w.warnings);
  const page = useCallback((cursor?: string) => warnings({ cursor, limit: 20 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.warnings}</h1>
        <p className="lead">{w.warningsLead}</p>
      </header>
      <DeskLinks />
      <div className="sheet">
        <Await remote={first} lines={4}>
          {() =>
            items.length === 0 ? (
              <p>{w.noWarnings}</p>
            ) : (
              <ul className="letter-list">
                {items.map((warning) => (
                  <li key={warning.id}>
                    <WarningLine warning={warning} onDone={() => first.state === 'ready' && first.again()} />
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
