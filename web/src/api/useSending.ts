import { useCallback, useState } from 'react';
import { Problem } from './problem';

export interface Sender {
  busy: boolean;
  problem: Problem | undefined;
  /** Runs one sending at a time; answers whether it went well. */
  run: (what: () => Promise<unknown>) => Promise<boolean>;
  clear: () => void;
}

/** The state of a form that is being sent. */
export function useSending(): Sender {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem>();
  const run = useCallback(async (what: () => Promise<unknown>) => {
    setBusy(true);
    setProblem(undefined);
    try {
      await what();
      return true;
    } catch (cause) {
      setProblem(
        cause instanceof Problem ? cause : new Problem({ status: 500, code: 'unexpected', title: '' }),
      );
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setProblem(undefined), []);
  return { busy, problem, run, clear };
}
