import { Link } from 'react-router';
import type { BatchLine, BatchResult } from '../api/desk';
import type { Sender } from '../api/useSending';
import { paths } from '../app/paths';
import { useLanguage, useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { refusal } from './refusals';
import { registerWords } from './registerWords';

export type Piled = BatchLine;

interface Properties {
  pile: Piled[];
  result: BatchResult | undefined;
  sender: Sender;
  onRegister: () => void;
  onRemove: (line: string) => void;
}

/** What is to be registered, and what became of what was; a refused form stays on the pile. */
export function Pile({ pile, result, sender, onRegister, onRemove }: Properties) {
  const w = useWords(registerWords);
  const language = useLanguage();
  return (
    <section className="sheet" aria-labelledby="pile">
      <h2 id="pile">{w.pile(pile.length)}</h2>
      <ul className="letter-list">
        {pile.map(({ line, application }) => (
          <li key={line} className="desk-piled">
            <span lang="zh-CN">
              {line}. {application.applicant.name}：{application.subject}
            </span>
            <button type="button" className="button" onClick={() => onRemove(line)}>
              {w.remove}
            </button>
          </li>
        ))}
      </ul>
      {sender.problem && <ProblemNotice problem={sender.problem} />}
      <p>
        <button
          type="button"
          className="button button-main"
          disabled={sender.busy || pile.length === 0}
          onClick={onRegister}
        >
          {w.register}
        </button>
      </p>
      {result && (
        <Notice
          kind={result.refused > 0 ? 'warning' : 'good'}
          title={w.done(result.created, result.refused)}
          live
        >
          {result.lines.map(({ line, application, code, pointer }) => (
            <p key={line}>
              {application ? (
                <Link to={paths.case(application.id)}>{application.subject ?? application.ref}</Link>
              ) : (
                `${w.refused(line)}：${refusal(code ?? '', pointer, language)}`
              )}
            </p>
          ))}
        </Notice>
      )}
    </section>
  );
}
