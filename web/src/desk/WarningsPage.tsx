import { useCallback } from 'react';
import { warnings } from '../api/desk';
import { useItems } from '../api/useItems';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { DeskPage } from './DeskPage';
import { WarningLine } from './WarningLine';
import { deskWords } from './words';

/** Who was warned of what, by which way, and whether it went out: the outbox of the office. */
export default function WarningsPage() {
  const w = useWords(deskWords);
  const list = useItems(useCallback((cursor?: string) => warnings({ cursor, limit: 20 }), []));
  const again = () => list.first.state === 'ready' && list.first.again();
  return (
    <DeskPage title={w.warnings} lead={w.warningsLead}>
      <div className="sheet">
        <Items list={list} none={<p>{w.noWarnings}</p>}>
          {(items) => (
            <ul className="letter-list">
              {items.map((warning) => (
                <li key={warning.id}>
                  <WarningLine warning={warning} onDone={again} />
                </li>
              ))}
            </ul>
          )}
        </Items>
      </div>
    </DeskPage>
  );
}
