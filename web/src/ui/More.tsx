import type { Problem } from '../api/problem';
import { bilingual, useWords } from './language';
import { ProblemNotice } from './ProblemNotice';

const texts = bilingual({ more: '加载更多', busy: '正在加载…' }, { more: 'Load more', busy: 'Loading…' });

interface Properties {
  more?: (() => void) | undefined;
  busy: boolean;
  problem?: Problem | undefined;
}

/** The end of a list read page by page; shows nothing once the list has ended. */
export function More({ more, busy, problem }: Properties) {
  const w = useWords(texts);
  if (!more) return null;
  return (
    <div className="more">
      {problem && <ProblemNotice problem={problem} />}
      <button type="button" className="button" onClick={more} disabled={busy}>
        {busy ? w.busy : w.more}
      </button>
    </div>
  );
}
