import { useCallback } from 'react';
import type { Page } from '../api/page';
import { remedies, type Remedy } from '../api/remedies';
import { useCursor } from '../api/useCursor';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { FileRemedy } from './FileRemedy';
import { RemedyLine } from './RemedyLine';
import { RemedyOptions } from './RemedyOptions';
import { remedyWords } from './remedyWords';

const itemsOf = (page: Page<Remedy>) => page.items;

/** The remedies against the replies of one case, and those still open to the applicant. */
export function CaseRemedies({ id, onDone }: { id: string; onDone: () => void }) {
  const w = useWords(remedyWords);
  const { roles = [] } = useSession();
  const page = useCallback((cursor?: string) => remedies({ application: id, cursor, limit: 20 }), [id]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  const renew = () => {
    if (first.state !== 'loading') first.again();
    onDone();
  };
  return (
    <section className="sheet" aria-labelledby="remedies">
      <h2 id="remedies">{w.title}</h2>
      <Await remote={first} lines={2}>
        {() => (
          <ul className="letter-list">
            {items.map((remedy) => (
              <li key={remedy.id}>
                <RemedyLine remedy={remedy} onDone={renew} />
              </li>
            ))}
          </ul>
        )}
      </Await>
      <More more={more} busy={busy} problem={problem} />
      <RemedyOptions id={id} />
      {roles.some((role) => ['clerk', 'head'].includes(role)) && <FileRemedy id={id} onDone={renew} />}
    </section>
  );
}
