import { organ } from '../api/disclosure';
import { useRemote } from '../api/useRemote';

/** The name of an organ; its code until the name is here. */
export function OrganName({ code }: { code: string }) {
  const remote = useRemote(organ(code));
  return <span lang="zh-CN">{remote.state === 'ready' ? remote.value.name : code}</span>;
}
