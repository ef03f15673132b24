import type { ReactNode } from 'react';
import { Link } from 'react-router';
import type { Application } from '../api/applications';
import { paths } from '../app/paths';
import { Facts } from '../ui/Facts';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { OrganName } from '../ui/OrganName';
import { day } from '../ui/text';
import { AccessOnce } from './AccessOnce';
import { applyWords } from './words';

/** What the applicant takes home: the number, and what happens next. */
export function Submitted({ application, children }: { application: Application; children?: ReactNode }) {
  const w = useWords(applyWords);
  const language = useLanguage();
  return (
    <article className="sheet">
      <h1>{w.submitted}</h1>
      <Notice kind="good" live>
        <p>{w.submittedNext}</p>
      </Notice>
      {application.access && <AccessOnce access={application.access} />}
      <Facts
        facts={[
          [w.number, <code key="ref">{application.ref}</code>],
          [w.toOrgan, <OrganName key="organ" code={application.organ} />],
          [w.arrived, day(application.arrived, language)],
        ]}
      />
      {children}
      <p className="apply-links screen-only">
        {!application.access && (
          <Link className="button button-main" to={paths.application(application.id)}>
            {w.follow}
          </Link>
        )}
        <button type="button" className="button" onClick={() => window.print()}>
          {w.print}
        </button>
      </p>
    </article>
  );
}
