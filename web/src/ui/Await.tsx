import type { ReactNode } from 'react';
import type { Remote } from '../api/useRemote';
import { bilingual, useWords } from './language';
import { ProblemNotice } from './ProblemNotice';
import './await.css';

const texts = bilingual({ loading: '正在加载…' }, { loading: 'Loading…' });

interface Properties<T> {
  remote: Remote<T>;
  /** How many grey lines stand in while loading. */
  lines?: number;
  children: (value: T) => ReactNode;
}

export function Await<T>({ remote, lines = 3, children }: Properties<T>) {
  if (remote.state === 'ready') return children(remote.value);
  if (remote.state === 'failed') return <ProblemNotice problem={remote.problem} again={remote.again} />;
  return <Loading lines={lines} />;
}

export function Loading({ lines = 3 }: { lines?: number }) {
  const w = useWords(texts);
  return (
    <div className="loading" role="status">
      <span className="visually-hidden">{w.loading}</span>
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} className="loading-line" aria-hidden="true" />
      ))}
    </div>
  );
}
