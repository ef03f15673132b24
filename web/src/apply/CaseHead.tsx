import type { ApplicationDetail } from '../api/applications';
import { nameOf } from '../ui/codes';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { standing } from '../ui/states';
import { day } from '../ui/text';
import { applyWords } from './words';

/** What was asked of whom, and how far it is. */
export function CaseHead({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(applyWords);
  const language = useLanguage();
  const { application, subject, description, applicant, assistance } = detail;
  return (
    <article className="sheet">
      <h1 lang="zh-CN">{subject ?? w.erased}</h1>
      <p className="apply-state">
        <span className="tag">{standing(application, language)}</span>
      </p>
      <Facts
        facts={[
          [w.number, application.ref],
          [w.toOrgan, <OrganName key="organ" code={application.organ} />],
          [w.description, description && <span lang="zh-CN">{description}</span>],
          [w.applicant, applicant?.name],
          [w.arrived, day(application.arrived, language)],
          [w.delivery, nameOf('deliveries', application.delivery, language)],
          [w.assistance, assistance?.map((code) => nameOf('assistance', code, language)).join('　')],
        ]}
      />
    </article>
  );
}
