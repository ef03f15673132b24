import { useCallback } from 'react';
import { remedies } from '../api/remedies';
import { useItems } from '../api/useItems';
import { useSession } from '../app/SessionContext';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { FileRemedy } from './FileRemedy';
import { RemedyLine } from './RemedyLine';
import { RemedyOptions } from './RemedyOptions';
import { remedyWords } from './remedyWords';

/** The remedies against the replies of one case, and those still open to the applicant. */
export function CaseRemedies({ id, onDone }: { id: string; onDone: () => void }) {
  const w = useWords(remedyWords);
  const { roles = [] } = useSession();
  const page = useCallback((cursor?: string) => remedies({ application: id, cursor, limit: 20 }), [id]);
  const list = useItems(page);
  const renew = () => {
    if (list.first.state !== 'loading') list.first.again();
    onDone();
  };
  return (
    <section className="sheet" aria-labelledby="remedies">
      <h2 id="remedies">{w.title}</h2>
      <Items list={list} none={null} lines={2}>
        {(items) => (
          <ul className="letter-list">
            {items.map((remedy) => (
              <li key={remedy.id}>
                <RemedyLine remedy={remedy} onDone={renew} />
              </li>
            ))}
          </ul>
        )}
      </Items>
      <RemedyOptions id={id} />
      {roles.some((role) => ['clerk', 'head'].includes(role)) && <FileRemedy id={id} onDone={renew} />}
    </section>
  );
}
