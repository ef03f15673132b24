import { useCallback } from 'react';
import { Link, useParams } from 'react-router';
import { readings } from '../api/evidence';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { peopleWords } from './peopleWords';
import { ReadingsTable } from './ReadingsTable';
import './desk.css';

/** The audit trail of an applicant's data, for the head and the supervisors. */
export default function ReadingsPage() {
  const { id = '' } = useParams();
  const w = useWords(peopleWords);
  const page = useCallback((cursor?: string) => readings(id, { cursor, limit: 50 }), [id]);
  const list = useItems(page);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.case(id)}>{w.backToCase}</Link>
      </p>
      <PageHead title={w.readings} lead={w.readingsLead} />
      <div className="sheet">
        <Items list={list} none={<p>{w.noReadings}</p>} lines={6}>
          {(items) => <ReadingsTable items={items} />}
        </Items>
      </div>
    </>
  );
}
