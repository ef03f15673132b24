import { parts } from '../api/evidence';
import { useRemote } from '../api/useRemote';
import { paths } from '../app/paths';
import { Await } from '../ui/Await';
import { useWords } from '../ui/language';
import { PartList } from '../ui/PartList';
import { caseWords } from './caseWords';

/** The cases that a form was split into. */
export function Parts({ id }: { id: string }) {
  const w = useWords(caseWords);
  const remote = useRemote(parts(id));
  return (
    <section className="sheet" aria-labelledby="parts">
      <h2 id="parts">{w.parts}</h2>
      <Await remote={remote} lines={2}>
        {({ items }) => <PartList parts={items} to={paths.case} />}
      </Await>
    </section>
  );
}
