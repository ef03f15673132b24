import { Link, useParams } from 'react-router';
import { useCase } from '../api/useCase';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { CaseTimeline } from '../ui/CaseTimeline';
import { ClockSheet } from '../ui/ClockSheet';
import { FilesOfCase } from '../ui/FilesOfCase';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { CaseFacts } from './CaseFacts';
import { CaseLetters } from './CaseLetters';
import { CaseRemedies } from './CaseRemedies';
import { HandOvers } from './HandOvers';
import { Parts } from './Parts';
import { People } from './People';
import { RelatedCases } from './RelatedCases';
import { SearchLog } from './SearchLog';
import { Steps } from './Steps';
import { deskWords } from './words';
import './desk.css';
import './case.css';

/** One case at the desk: its facts, its clock, and what the law allows to be done now. */
export default function CasePage() {
  const { id = '' } = useParams();
  const w = useWords(deskWords);
  useTitle(w.case);
  const { roles = [] } = useSession();
  const officer = roles.some((role) => ['clerk', 'reviewer', 'head'].includes(role));
  const { detail, time, story, renew } = useCase(id);
  // Absent is what was erased.
  const erased = detail.state === 'ready' && !detail.value.subject;
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.desk}>{w.back}</Link>
      </p>
      <div className="desk-case">
        <div className="desk-column">
          <Await remote={detail} lines={8}>
            {(found) => <CaseFacts detail={found} />}
          </Await>
          {detail.state === 'ready' && (
            <FilesOfCase
              role="ANSWER"
              className="sheet"
              id={id}
              tag={detail.tag}
              open={officer && detail.value.application.lawful.includes('attachments')}
              onDone={renew}
            />
          )}
          {/* Of a form that was split only its parts are to be answered. */}
          {!(detail.state === 'ready' && detail.value.application.state === 'SPLIT') && (
            <section className="sheet" aria-labelledby="clock">
              <h2 id="clock">{w.clock}</h2>
              <Await remote={time}>{(value) => <ClockSheet clock={value} />}</Await>
            </section>
          )}
          {officer && <RelatedCases id={id} />}
          {story.state === 'ready' && <SearchLog items={story.value.items} />}
          {detail.state === 'ready' && (
            <>
              <HandOvers key={detail.tag} id={id} />
              <People application={detail.value.application} erased={erased} onDone={renew} />
            </>
          )}
        </div>
        <div className="desk-column">
          {detail.state === 'ready' && (
            <>
              <Steps detail={detail.value} tag={detail.tag} onDone={renew} />
              {(detail.value.application.parts ?? []).length > 0 && <Parts id={id} />}
              <CaseLetters id={id} tag={detail.tag} erased={erased} onDone={renew} />
              {detail.value.application.decisions.length > 0 && <CaseRemedies id={id} onDone={renew} />}
            </>
          )}
          <section className="sheet" aria-labelledby="story">
            <h2 id="story">{w.story}</h2>
            <Await remote={story}>{({ items }) => <CaseTimeline items={items} />}</Await>
          </section>
        </div>
      </div>
    </>
  );
}
