import { useCallback } from 'react';
import { Link } from 'react-router';
import { undelivered } from '../api/letters';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { LetterLine } from '../ui/LetterLine';
import { DeskPage } from './DeskPage';
import { letterWords } from './letterWords';

export default function UndeliveredPage() {
  const w = useWords(letterWords);
  const list = useItems(useCallback((cursor?: string) => undelivered({ cursor, limit: 20 }), []));
  return (
    <DeskPage title={w.undelivered} lead={w.undeliveredLead}>
      <div className="sheet">
        <Items list={list} none={<p>{w.noneUndelivered}</p>}>
          {(items) => (
            <ul className="letter-list">
              {items.map((letter) => (
                <li key={letter.id}>
                  <LetterLine letter={letter} />
                  <Link to={paths.case(letter.application)}>{w.toCase}</Link>
                </li>
              ))}
            </ul>
          )}
        </Items>
      </div>
    </DeskPage>
  );
}
