import { useCallback, useEffect, useState } from 'react';
import { Problem } from './problem';
import { type Endpoint, get } from './request';

/** A value that is on its way, here, or could not be had. */
export type Remote<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T }
  | { state: 'failed'; problem: Problem; again: () => void };

interface Answer<T> {
  asked: string;
  value?: T;
  problem?: Problem;
}

const unexpected = new Problem({ status: 500, code: 'unexpected', title: 'unexpected' });

/** Fetches when the endpoint changes; null asks nothing and stays loading. Late answers of an earlier endpoint are dropped. */
export function useRemote<T>(path: Endpoint<T> | null): Remote<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>();
  const asked = `${attempt} ${path}`;

  useEffect(() => {
    if (path === null) return;
    const control = new AbortController();
    get<T>(path, control.signal).then(
      (value) => control.signal.aborted || setAnswer({ asked, value }),
      (cause: unknown) =>
        control.signal.aborted ||
        setAnswer({ asked, problem: cause instanceof Problem ? cause : unexpected }),
    );
    return () => control.abort();
  }, [path, asked]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  if (answer?.asked !== asked) return { state: 'loading' };
  if (answer.problem) return { state: 'failed', problem: answer.problem, again };
  return { state: 'ready', value: answer.value as T };
}
