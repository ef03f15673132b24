import { useState } from 'react';
import type { Remedy } from '../api/remedies';
import { useSession } from '../app/SessionContext';
import { nameOf } from '../ui/codes';
import { useLanguage, useWords } from '../ui/language';
import { day } from '../ui/text';
import { RemedyDecision } from './RemedyDecision';
import { remedyStates, remedyWords } from './remedyWords';

/** A remedy and what came of it; whoever may, records the result here. */
export function RemedyLine({ remedy, onDone }: { remedy: Remedy; onDone: () => void }) {
  const w = useWords(remedyWords);
  const states = useWords(remedyStates);
  const language = useLanguage();
  const { roles = [] } = useSession();
  const [open, setOpen] = useState(false);
  const { id, type, filed, late, state, decided, result, lawful } = remedy;
  const may = lawful.includes('decisions') && roles.some((role) => ['clerk', 'head'].includes(role));
  const done = () => {
    setOpen(false);
    onDone();
  };
  return (
    <>
      <p className="letter-name">{nameOf('remedyTypes', type, language)}</p>
      <p className="letter-facts">
        <span className="tag">{states[state as keyof typeof states] ?? state}</span>
        <span>{w.filed(day(filed, language))}</span>
        {late && <span>{w.late}</span>}
        {decided && <span>{w.decided(day(decided, language))}</span>}
        {result && <strong>{nameOf('remedyResults', result, language)}</strong>}
      </p>
      {may && (
        <p className="letter-actions screen-only">
          <button type="button" className="button" aria-expanded={open} onClick={() => setOpen(!open)}>
            {w.decide}
          </button>
        </p>
      )}
      {open && <RemedyDecision id={id} onDone={done} />}
    </>
  );
}
