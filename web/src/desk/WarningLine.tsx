import { Link } from 'react-router';
import { settlements, type Warning } from '../api/desk';
import { useStep } from '../api/useStep';
import { paths } from '../app/paths';
import { useLanguage, useWords } from '../ui/language';
import { ProblemNotice } from '../ui/ProblemNotice';
import { day } from '../ui/text';
import { deskWords, levelNames, warningStates } from './words';

/** A warning; where nobody knows whether it went out, an officer who looked says so. */
export function WarningLine({ warning, onDone }: { warning: Warning; onDone: () => void }) {
  const w = useWords(deskWords);
  const names = useWords(levelNames);
  const states = useWords(warningStates);
  const language = useLanguage();
  const { id, version, application, ref, level, due, assignee, state, text } = warning;
  const stepping = useStep(`"${version}"`, onDone);
  const settle = (sent: boolean) => void stepping.take(settlements(id), { sent });
  return (
    <>
      <p className="letter-facts">
        <span className={`desk-level desk-${level.toLowerCase()}`}>
          {names[level as keyof typeof names] ?? level}
        </span>
        <Link to={paths.case(application)}>{ref}</Link>
        <span>{w.answerBy(day(due, language))}</span>
        <span>{assignee}</span>
        <span>{states[state as keyof typeof states] ?? state}</span>
      </p>
      <p lang="zh-CN">{text}</p>
      {state === 'UNKNOWN' && (
        <p className="letter-actions">
          <button type="button" className="button" disabled={stepping.busy} onClick={() => settle(true)}>
            {w.wasSent}
          </button>
          <button type="button" className="button" disabled={stepping.busy} onClick={() => settle(false)}>
            {w.wasNotSent}
          </button>
        </p>
      )}
      {stepping.problem && <ProblemNotice problem={stepping.problem} />}
    </>
  );
}
