import { application, timeline } from './applications';
import { clock } from './clock';
import { useRemote } from './useRemote';

/** An application, its time limits and its story, and a way to read all three anew. */
export function useCase(id: string) {
  const detail = useRemote(application(id));
  const time = useRemote(clock(id));
  const story = useRemote(timeline(id));
  const renew = () => {
    for (const remote of [detail, time, story]) if (remote.state !== 'loading') remote.again();
  };
  return { detail, time, story, renew };
}
