import type { Edition, NamedDay } from '../api/calendar';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { calendarWords } from './calendarWords';

/** The notices that the platform counts by, the newest year first; the days open. */
export function Editions({ items }: { items: Edition[] }) {
  const w = useWords(calendarWords);
  const language = useLanguage();
  const newest = items.toSorted((a, b) => b.year - a.year || b.knownFrom.localeCompare(a.knownFrom));
  return newest.map(({ id, year, number, knownFrom, entered, shipped, off, worked }) => (
    <details key={id} className="desk-edition">
      <summary>
        {w.year(year)}　<span lang="zh-CN">{number ?? w.noNumber}</span>
      </summary>
      <p className="letter-facts">
        <span>{w.known(day(knownFrom, language))}</span>
        <span>{shipped ? w.shipped : w.entered(day(entered, language))}</span>
      </p>
      <Days label={w.off} days={off} />
      <Days label={w.worked} days={worked} />
    </details>
  ));
}

function Days({ label, days }: { label: string; days: NamedDay[] }) {
  const language = useLanguage();
  if (days.length === 0) return null;
  return (
    <p>
      {label}：
      {days.map(({ date, name }) => (
        <span key={date} className="desk-day">
          {day(date, language)} <span lang="zh-CN">{name}</span>
        </span>
      ))}
    </p>
  );
}
