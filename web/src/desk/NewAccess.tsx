import { useState } from 'react';
import type { Access } from '../api/access';
import { newAccess } from '../api/evidence';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { Facts } from '../ui/Facts';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { ProblemNotice } from '../ui/ProblemNotice';
import { peopleWords } from './peopleWords';

/** A new number and code for an applicant who lost them and was identified at the desk. */
export function NewAccess({ id }: { id: string }) {
  const w = useWords(peopleWords);
  const sender = useSending();
  const [access, setAccess] = useState<Access>();
  const renew = () => sender.run(async () => setAccess((await send(newAccess(id), {})).value));
  return (
    <div className="desk-tool">
      <p className="field-hint">{w.renewLead}</p>
      <button type="button" className="button" disabled={sender.busy} onClick={() => void renew()}>
        {w.renew}
      </button>
      {sender.problem && <ProblemNotice problem={sender.problem} />}
      {access && (
        <Notice kind="warning" title={w.once} live>
          <p>{w.onceLead}</p>
          <Facts
            facts={[
              [w.number, access.number],
              [w.code, access.code],
            ]}
          />
        </Notice>
      )}
    </div>
  );
}
