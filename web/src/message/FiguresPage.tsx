import { useState } from 'react';
import { Link } from 'react-router';
import { messageFigures } from '../api/messages';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { useSession } from '../app/SessionContext';
import { Await } from '../ui/Await';
import { useLanguage, useWords } from '../ui/language';
import { OrganName } from '../ui/OrganName';
import { beijingOf, monthName } from '../ui/text';
import { PageHead } from '../ui/PageHead';
import { FiguresTable } from './FiguresTable';
import { OrganFilter } from './OrganFilter';
import { messageWords } from './words';
import './message.css';

/** The monthly figures of each source, as they are published. */
export default function FiguresPage() {
  const w = useWords(messageWords);
  const language = useLanguage();
  const { organs = [] } = useSession();
  const [chosen, setChosen] = useState('');
  const [month, setMonth] = useState(() => beijingOf(new Date().toISOString()).slice(0, 7));
  const organ = chosen || organs[0];
  const remote = useRemote(organ && /^\d{4}-\d{2}$/.test(month) ? messageFigures(organ, month) : null);
  return (
    <>
      <p className="back screen-only">
        <Link to={paths.messages}>{w.title}</Link>
      </p>
      <PageHead title={w.figures} lead={w.figuresLead} />
      <div className="filters screen-only">
        <OrganFilter value={organ ?? ''} onChange={setChosen} />
        <label>
          <span>{w.month}</span>
          <input type="month" value={month} onChange={(event) => setMonth(event.target.value)} />
        </label>
      </div>
      <div className="sheet">
        <h2 className="message-month">
          {organ && <OrganName code={organ} />} {monthName(month, language)}
        </h2>
        <Await remote={remote} lines={6}>
          {({ sources }) =>
            sources.length === 0 ? <p>{w.noFigures}</p> : <FiguresTable sources={sources} />
          }
        </Await>
      </div>
    </>
  );
}
