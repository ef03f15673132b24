import type { ClockDay } from '../api/clock';
import { clockWords } from './clockWords';
import { useLanguage, useWords } from './language';
import { Scroll } from './Scroll';
import { day } from './text';

const weekdays = {
  zh: ['星期日', '星期一', '星期二', '星期三', '星期四', '星期五', '星期六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Every day since the receipt: whether it counts, the how manieth it is, and why. */
export function ClockDays({ days }: { days: ClockDay[] }) {
  const w = useWords(clockWords);
  const language = useLanguage();
  return (
    <details className="clock-days">
      <summary>{w.days(days.length)}</summary>
      <Scroll label={w.daysLabel}>
        <table>
          <thead>
            <tr>
              <th scope="col">{w.date}</th>
              <th scope="col">{w.weekday}</th>
              <th scope="col">{w.nth}</th>
              <th scope="col">{w.why}</th>
            </tr>
          </thead>
          <tbody>
            {days.map((each) => (
              <tr key={each.date} className={each.counted ? 'clock-counted' : undefined}>
                <th scope="row">{day(each.date, language)}</th>
                <td>{weekdays[language][new Date(`${each.date}T00:00:00Z`).getUTCDay()]}</td>
                <td>{each.counted ? each.n : w.notCounted}</td>
                <td>{each[language]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </details>
  );
}
