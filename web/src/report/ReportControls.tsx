import type { ReportEntry, ReportKey } from '../api/reporting';
import { useWords } from '../ui/language';
import { TimeTravel } from './TimeTravel';
import { reportWords } from './words';
import './controls.css';

interface Properties {
  reportKey: ReportKey;
  entries: ReportEntry[];
  change: (values: Record<string, string | undefined>) => void;
  goTo: (next: { organ?: string; year?: number }) => void;
}

/** Whose report, of which year, over which organs, as of when. */
export function ReportControls({ reportKey, entries, change, goTo }: Properties) {
  const w = useWords(reportWords);
  const organs = new Map(entries.map(({ organ, organName }) => [organ, organName]));
  if (!organs.has(reportKey.organ)) organs.set(reportKey.organ, reportKey.organ);
  const yearsOf = (organ: string) => entries.filter((entry) => entry.organ === organ).map(({ year }) => year);
  const years = [...new Set([...yearsOf(reportKey.organ), reportKey.year])].sort((a, b) => b - a);

  function chooseOrgan(organ: string) {
    const has = yearsOf(organ);
    goTo({
      organ,
      year: has.includes(reportKey.year) ? reportKey.year : Math.max(...has, 0) || reportKey.year,
    });
  }

  return (
    <div className="controls screen-only">
      <div className="controls-row">
        <label className="field">
          <span>{w.organ}</span>
          <select value={reportKey.organ} onChange={(event) => chooseOrgan(event.target.value)} lang="zh-CN">
            {[...organs].map(([code, name]) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <label className="field">
          <span>{w.year}</span>
          <select value={reportKey.year} onChange={(event) => goTo({ year: Number(event.target.value) })}>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </select>
        </label>
        <fieldset className="field choice">
          <legend>{w.scope}</legend>
          {(['own', 'whole'] as const).map((scope) => (
            <label key={scope}>
              <input
                type="radio"
                name="scope"
                checked={reportKey.scope === scope}
                onChange={() => change({ scope: scope === 'own' ? undefined : scope })}
              />
              <span>{w[scope]}</span>
            </label>
          ))}
        </fieldset>
      </div>
      <TimeTravel key={`${reportKey.asOf} ${reportKey.knownAt}`} reportKey={reportKey} change={change} />
    </div>
  );
}
