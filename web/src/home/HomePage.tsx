import { useState } from 'react';
import { organs } from '../api/disclosure';
import { annualReports, type ReportEntry } from '../api/reporting';
import { useRemote } from '../api/useRemote';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { useTitle } from '../ui/useTitle';
import { Entrances } from './Entrances';
import { Figures } from './Figures';
import { LatestDocuments } from './LatestDocuments';
import { LatestIssues } from './LatestIssues';
import { homeWords } from './words';
import './home.css';

/** What this city publishes. Each block asks for its own data, so that one silent service silences only itself. */
export default function HomePage() {
  const w = useWords(homeWords);
  const reports = useRemote(annualReports({ limit: 200 }));
  const city = useCity();
  useTitle(w.title);
  return (
    <div className="home">
      <header className="home-head">
        <h1>{city ? w.of(city) : w.title}</h1>
        <p>{w.lead}</p>
      </header>
      <section aria-labelledby="home-figures">
        <h2 id="home-figures">{w.figures}</h2>
        <Await remote={reports} lines={5}>
          {({ items }) =>
            items.length === 0 ? <p className="sheet">{w.none}</p> : <Chosen entries={items} />
          }
        </Await>
      </section>
      <Entrances />
      <div className="home-lists">
        <LatestDocuments />
        <LatestIssues />
      </div>
    </div>
  );
}

/** The city is the organ above all others; without the register of organs the head goes without its name. */
function useCity(): string | undefined {
  const remote = useRemote(organs({ limit: 200 }));
  if (remote.state !== 'ready') return undefined;
  const roots = remote.value.items.filter(({ parent }) => !parent);
  return roots.length === 1 ? roots[0]?.name.replace(/人民政府$/, '') : undefined;
}

function Chosen({ entries }: { entries: ReportEntry[] }) {
  const latest = entries.reduce((best, entry) => (entry.year > best.year ? entry : best));
  const [chosen, choose] = useState(latest);
  return <Figures entry={chosen} entries={entries} onChoose={choose} />;
}
