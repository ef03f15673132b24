import { Link, useParams } from 'react-router';
import { useCase } from '../api/useCase';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { CaseTimeline } from '../ui/CaseTimeline';
import { ClockSheet } from '../ui/ClockSheet';
import { FilesOfCase } from '../ui/FilesOfCase';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { Answer } from './Answer';
import { CaseHead } from './CaseHead';
import { OwnLetters } from './OwnLetters';
import { OwnParts } from './OwnParts';
import { OwnSteps } from './OwnSteps';
import { applyWords } from './words';
import './apply.css';

/** One application as its applicant follows it. */
export default function ProgressPage() {
  const { id = '' } = useParams();
  const w = useWords(applyWords);
  useTitle(w.progress);
  const { detail, time, story, renew } = useCase(id);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.applications}>{w.all}</Link>
      </p>
      <Await remote={detail} lines={6}>
        {(found) => (
          <div className="apply-case">
            <CaseHead detail={found} />
            <Answer application={found.application} />
            <OwnSteps
              application={found.application}
              tag={detail.state === 'ready' ? detail.tag : undefined}
              onDone={renew}
            />
          </div>
        )}
      </Await>
      {detail.state === 'ready' && (
        <>
          {(detail.value.application.parts ?? []).length > 0 && <OwnParts id={id} />}
          <OwnLetters key={detail.tag} id={id} erased={!detail.value.subject} />
          <FilesOfCase
            role="APPLICATION"
            className="sheet apply-part"
            id={id}
            tag={detail.tag}
            open={detail.value.application.lawful.includes('attachments')}
            onDone={renew}
          />
        </>
      )}
      <section className="sheet apply-part" aria-labelledby="clock">
        <h2 id="clock">{w.clock}</h2>
        <Await remote={time}>{(value) => <ClockSheet clock={value} />}</Await>
      </section>
      <section className="sheet apply-part" aria-labelledby="story">
        <h2 id="story">{w.story}</h2>
        <Await remote={story}>{({ items }) => <CaseTimeline items={items} />}</Await>
      </section>
    </>
  );
}
