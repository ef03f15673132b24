import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { type Reading, readings } from '../api/evidence';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { More } from '../ui/More';
import { useTitle } from '../ui/useTitle';
import { peopleWords } from './peopleWords';
import { ReadingsTable } from './ReadingsTable';
import './desk.css';

const itemsOf = (page: Page<Reading>) => page.items;

/** The audit trail of an applicant's data, for the head and the supervisors. */
export default function ReadingsPage() {
  const { id = '' } = useParams();
  const w = useWords(peopleWords);
  useTitle(w.readings);
  const page = useCallback((cursor?: string) => readings(id, { cursor, limit: 50 }), [id]);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.case(id)}>{w.backToCase}</Link>
      </p>
      <header className="page-head">
        <h1>{w.readings}</h1>
        <p className="lead">{w.readingsLead}</p>
      </header>
      <div className="sheet">
        <Await remote={first} lines={6}>
          {() => (items.length === 0 ? <p>{w.noReadings}</p> : <ReadingsTable items={items} />)}
        </Await>
        <More more={more} busy={busy} problem={problem} />
      </div>
    </>
  );
}
