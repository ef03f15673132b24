import { Link } from 'react-router';
import type { ApplicationDetail } from '../api/applications';
import { paths } from '../app/paths';
import { nameOf } from '../ui/codes';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { isReopened, standing } from '../ui/states';
import { day } from '../ui/text';
import { caseWords } from './caseWords';
import { Opinions } from './Opinions';
import { deskWords } from './words';

/** What was asked, by whom, and what was decided; every look at the person is noted by the platform. */
export function CaseFacts({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(deskWords);
  const more = useWords(caseWords);
  const language = useLanguage();
  const { application, subject, description, applicant, assistance, consultations } = detail;
  const document = [nameOf('documents', applicant?.documentType, language), applicant?.documentNumber];
  return (
    <article className="sheet">
      <h1 lang="zh-CN" className="desk-title">
        {subject ?? w.erased}
      </h1>
      <p className="desk-tags">
        <span className="tag">{standing(application, language)}</span>
        {isReopened(application) && application.due && (
          <span className="desk-level desk-amber">{more.anewBy(day(application.due, language))}</span>
        )}
        {application.overdue && <span className="desk-level desk-overdue">{w.overdue}</span>}
      </p>
      <Facts
        facts={[
          [w.number, application.ref],
          [w.organ, <OrganName key="organ" code={application.organ} />],
          [w.description, description && <span lang="zh-CN">{description}</span>],
          [w.applicant, applicant?.name],
          [w.category, nameOf('categories', application.category, language)],
          [w.document, document.filter(Boolean).join('　')],
          [w.phone, applicant?.phone],
          [w.email, applicant?.email],
          [w.address, applicant?.address],
          [w.channel, nameOf('channels', application.channel, language)],
          [w.delivery, nameOf('deliveries', application.delivery, language)],
          [w.assistance, assistance?.map((code) => nameOf('assistance', code, language)).join('　')],
          [w.arrived, day(application.arrived, language)],
          [w.assignee, application.assignee],
          [w.outcome, nameOf('outcomes', application.outcome, language)],
          [
            more.parent,
            application.parent && <Link to={paths.case(application.parent)}>{application.parent}</Link>,
          ],
          [
            more.fromMessage,
            application.message && <Link to={paths.message(application.message)}>{more.toMessage}</Link>,
          ],
        ]}
      />
      {applicant && !applicant.masked && <p className="notice-small">{w.readingNoted}</p>}
      <Opinions opinions={consultations} />
    </article>
  );
}
