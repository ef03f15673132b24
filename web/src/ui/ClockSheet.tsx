import type { Clock } from '../api/clock';
import { ClockDays } from './ClockDays';
import { ClockLimits } from './ClockLimits';
import { clockWords } from './clockWords';
import { useLanguage, useWords } from './language';
import { Notice } from './Notice';
import { day } from './text';
import './clock.css';

/** When the reply is due, and why: the stretches of time and every single day. */
export function ClockSheet({ clock }: { clock: Clock }) {
  const w = useWords(clockWords);
  const language = useLanguage();
  const counted = clock.days.filter(({ counted }) => counted).length;
  return (
    <div className="clock">
      <dl className="clock-heads">
        <div>
          <dt>{w.received}</dt>
          <dd>{clock.received ? day(clock.received, language) : w.notYet}</dd>
        </div>
        <div>
          <dt>{w.due}</dt>
          <dd className="clock-due">{clock.due ? day(clock.due, language) : w.none}</dd>
        </div>
        <div>
          <dt>{w.length}</dt>
          <dd>{w.workingDays(counted)}</dd>
        </div>
      </dl>
      {!clock.received && <p>{w.notStarted}</p>}
      {clock.provisional && <Notice kind="warning">{w.provisional}</Notice>}
      {clock.segments.length > 0 && (
        <ul className="clock-segments">
          {clock.segments.map(({ from, to, effect, workingDays, article }) => (
            <li key={`${from} ${effect} ${article}`} className={`clock-${effect.toLowerCase()}`}>
              <span>
                {day(from, language)}—{day(to, language)}
              </span>
              <strong>{w[effect]}</strong>
              {effect !== 'SUSPENDED' && <span>{w.workingDays(workingDays)}</span>}
              <span lang="zh-CN">{article}</span>
            </li>
          ))}
        </ul>
      )}
      <ClockLimits limits={clock.limits} />
      {clock.days.length > 0 && <ClockDays days={clock.days} />}
    </div>
  );
}
