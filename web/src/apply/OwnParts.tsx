import { useEffect } from 'react';
import { parts } from '../api/evidence';
import { sharePass } from '../api/pass';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { PartList } from '../ui/PartList';
import { applyWords } from './words';

/** Where the answers will stand once the organ has split a form: the cases it became. */
export function OwnParts({ id }: { id: string }) {
  const w = useWords(applyWords);
  const remote = useRemote(parts(id));
  useEffect(() => {
    if (remote.state === 'ready') remote.value.items.forEach((part) => sharePass(id, part.id));
  }, [id, remote]);
  return (
    <section className="sheet apply-part" aria-labelledby="parts">
      <h2 id="parts">{w.parts}</h2>
      <p>{w.partsLead}</p>
      <Await remote={remote} lines={2}>
        {({ items }) => <PartList parts={items} to={paths.application} />}
      </Await>
    </section>
  );
}
