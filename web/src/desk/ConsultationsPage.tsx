import { useCallback } from 'react';
import { Link } from 'react-router';
import { type Awaited as Opinion, consultations } from '../api/desk';
import { useItems } from '../api/useItems';
import { paths } from '../app/paths';
import { Items } from '../ui/Items';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { DeskPage } from './DeskPage';
import { deskWords } from './words';

/** The cases that wait for opinions, the next last day first. */
export default function ConsultationsPage() {
  const w = useWords(deskWords);
  const list = useItems(useCallback((cursor?: string) => consultations({ cursor, limit: 20 }), []));
  return (
    <DeskPage title={w.consultations} lead={w.consultationsLead}>
      <div className="sheet">
        <Items list={list} none={<p>{w.noConsultations}</p>}>
          {(items) => (
            <ul className="letter-list">
              {items.map(({ item: { application }, awaited }) => (
                <li key={application.id}>
                  <Link to={paths.case(application.id)} lang="zh-CN">
                    {application.subject ?? application.ref}
                  </Link>
                  {awaited.map((opinion) => (
                    <Line key={opinion.consultation} opinion={opinion} />
                  ))}
                </li>
              ))}
            </ul>
          )}
        </Items>
      </div>
    </DeskPage>
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
