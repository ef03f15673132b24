import { Link } from 'react-router';
import { type AnnualReport, annualReport, type ReportEntry } from '../api/reporting';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { figure } from '../ui/text';
import { homeWords } from './words';

type TileName = 'received' | 'closed' | 'normative' | 'issues' | 'sites' | 'media';

/** The figures a citizen looks for first; the first cell that the year's form has. */
const tiles: { name: TileName; cells: string[]; unit: string }[] = [
  { name: 'received', cells: ['t3.new_received.total'], unit: '件' },
  { name: 'closed', cells: ['t3.result_total.total'], unit: '件' },
  {
    name: 'normative',
    cells: ['t2.normative_documents.newly_disclosed', 't2.normative_documents.made'],
    unit: '件',
  },
  { name: 'issues', cells: ['s1.gazette.issues'], unit: '期' },
  { name: 'sites', cells: ['s1.sites.independent'], unit: '个' },
  { name: 'media', cells: ['s1.new_media.accounts'], unit: '个' },
];

interface Properties {
  entry: ReportEntry;
  entries: ReportEntry[];
  onChoose: (entry: ReportEntry) => void;
}

export function Figures({ entry, entries, onChoose }: Properties) {
  const w = useWords(homeWords);
  const remote = useRemote(annualReport({ organ: entry.organ, year: entry.year, scope: 'own' }));
  return (
    <div className="sheet figures">
      <Choice entry={entry} entries={entries} onChoose={onChoose} />
      <Await remote={remote} lines={5}>
        {(report) => (
          <>
            <ul className="tiles">
              {tiles.map((tile) => (
                <Tile key={tile.name} {...tile} report={report} />
              ))}
            </ul>
            <p className="figures-foot">
              <span className={report.proof.balanced ? 'figures-good' : 'figures-bad'}>
                {report.proof.balanced ? `✓ ${w.balanced}` : `✗ ${w.broken}`}
              </span>
              <Link to={paths.report(report.organ, report.year)} className="button">
                {w.report(`${report.year}`)}
              </Link>
            </p>
          </>
        )}
      </Await>
    </div>
  );
}

function Tile({ name, cells, unit, report }: (typeof tiles)[number] & { report: AnnualReport }) {
  const w = useWords(homeWords);
  const cell = cells.find((id) => id in report.cells);
  const value = cell && report.cells[cell];
  if (cell === undefined || value === undefined) return null;
  return (
    <li className="tile">
      <Link
        to={paths.cell(report.organ, report.year, cell)}
        aria-label={w.open(w[name], `${figure(value)}${unit}`)}
      >
        <span className="tile-value">
          {figure(value)}
          <small lang="zh-CN">{unit}</small>
        </span>
        <span className="tile-name">{w[name]}</span>
        {name === 'normative' && <span className="tile-note">{w.normativeNote}</span>}
      </Link>
    </li>
  );
}

function Choice({ entry, entries, onChoose }: Properties) {
  const w = useWords(homeWords);
  const organs = new Map(entries.map(({ organ, organName }) => [organ, organName]));
  const years = entries.filter(({ organ }) => organ === entry.organ).sort((a, b) => b.year - a.year);

  function chooseOrgan(organ: string) {
    const own = entries.filter((other) => other.organ === organ);
    const next =
      own.find(({ year }) => year === entry.year) ?? own.reduce((a, b) => (b.year > a.year ? b : a));
    onChoose(next);
  }

  return (
    <div className="figures-choice">
      <label>
        <span>{w.otherOrgan}</span>
        <select lang="zh-CN" value={entry.organ} onChange={(event) => chooseOrgan(event.target.value)}>
          {[...organs].map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.otherYear}</span>
        <select
          value={entry.year}
          onChange={(event) => onChoose(years.find(({ year }) => `${year}` === event.target.value) ?? entry)}
        >
          {years.map(({ year }) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
