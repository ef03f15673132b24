import { useState } from 'react';
import type { Endpoint } from './request';
import { send } from './send';
import { type Sender, useSending } from './useSending';

export interface Stepping extends Sender {
  /** Takes a step on the version that is shown; answers whether it was taken. */
  take: (path: Endpoint<unknown>, body: unknown) => Promise<boolean>;
}

/** Steps on a thing shown in version `tag`: after one, the next waits until the new version is here. */
export function useStep(tag: string | undefined, onDone: () => void): Stepping {
  const sender = useSending();
  const [passed, setPassed] = useState<string>();
  const take = async (path: Endpoint<unknown>, body: unknown) => {
    const taken = await sender.run(() => send(path, body, { tag }));
    if (taken) {
      setPassed(tag);
      onDone();
    }
    return taken;
  };
  return { ...sender, busy: sender.busy || (passed !== undefined && passed === tag), take };
}
