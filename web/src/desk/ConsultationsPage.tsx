import { useCallback } from 'react';
import { Link } from 'react-router';
import { type Awaited as Opinion, consultations, type ConsultationItem } from '../api/desk';
import type { Page } from '../api/page';
import { useCursor } from '../api/useCursor';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { More } from '../ui/More';
import { day } from '../ui/text';
import { useTitle } from '../ui/useTitle';
import { DeskLinks } from './DeskLinks';
import { deskWords } from './words';
import './desk.css';

const itemsOf = (page: Page<ConsultationItem>) => page.items;

/** The cases that wait for opinions, the next last day first. */
export default function ConsultationsPage() {
  const w = useWords(deskWords);
  useTitle(w.consultations);
  const page = useCallback((cursor?: string) => consultations({ cursor, limit: 20 }), []);
  const { first, items, more, busy, problem } = useCursor(page, itemsOf);
  return (
    <>
      <header className="page-head">
        <h1>{w.consultations}</h1>
        <p className="lead">{w.consultationsLead}</p>
      </header>
      <DeskLinks />
      <div className="sheet">
        <Await remote={first} lines={4}>
          {() =>
            items.length === 0 ? (
              <p>{w.noConsultations}</p>
            ) : (
              <ul className="letter-list">
                {items.map(({ item: { application }, awaited }) => (
                  <li key={application.id}>
                    <Link to={paths.case(application.id)}>{application.ref}</Link>
                    {awaited.map((opinion) => (
                      <Line key={opinion.consultation} opinion={opinion} />
                    ))}
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

function Line({ opinion }: { opinion: Opinion }) {
  const w = useWords(deskWords);
  const language = useLanguage();
  const { thirdParty, delivered, until, workingDaysLeft, lapsed } = opinion;
  return (
    <p>
      {thirdParty ? w.thirdParty : w.agency}
      {w.deliveredOn(day(delivered, language))}
      {w.answerBy(day(until, language))}{' '}
      {lapsed ? (
        <strong>{thirdParty ? w.lapsedThirdParty : w.lapsedAgency}</strong>
      ) : (
        w.daysLeft(workingDaysLeft)
      )}
    </p>
  );
}
