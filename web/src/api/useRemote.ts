import { useCallback, useEffect, useState } from 'react';
import { Problem } from './problem';
import { type Endpoint, exchange, type Tagged } from './request';

/** A value that is on its way, here, or could not be had. */
export type Remote<T> =
  | { state: 'loading' }
  | { state: 'ready'; value: T; tag?: string; again: () => void }
  | { state: 'failed'; problem: Problem; again: () => void };

interface Answer<T> {
  asked: string;
  path: string;
  said?: Tagged<T>;
  problem?: Problem;
}

const unexpected = new Problem({ status: 500, code: 'unexpected', title: 'unexpected' });

/** Fetches when the endpoint changes or is asked again; null asks nothing and stays loading. Late answers of an earlier endpoint are dropped. */
export function useRemote<T>(path: Endpoint<T> | null): Remote<T> {
  const [attempt, setAttempt] = useState(0);
  const [answer, setAnswer] = useState<Answer<T>>();
  const asked = `${attempt} ${path}`;

  useEffect(() => {
    if (path === null) return;
    const control = new AbortController();
    exchange<T>(path, { signal: control.signal }).then(
      (said) => control.signal.aborted || setAnswer({ asked, path, said }),
      (cause: unknown) =>
        control.signal.aborted ||
        setAnswer({ asked, path, problem: cause instanceof Problem ? cause : unexpected }),
    );
    return () => control.abort();
  }, [path, asked]);

  const again = useCallback(() => setAttempt((count) => count + 1), []);
  // Read anew, the old answer stands until the new one is here: nothing flickers, no form is lost.
  if (answer?.path === path && answer.said) return { state: 'ready', ...answer.said, again };
  if (answer?.asked !== asked) return { state: 'loading' };
  return { state: 'failed', problem: answer.problem ?? unexpected, again };
}
