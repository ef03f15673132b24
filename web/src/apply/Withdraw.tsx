import { useState } from 'react';
import { step } from '../api/applications';
import { useStep } from '../api/useStep';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { applyWords } from './words';

interface Properties {
  id: string;
  tag: string | undefined;
  onDone: () => void;
}

/** Withdrawing ends the case, so it is asked twice. */
export function Withdraw({ id, tag, onDone }: Properties) {
  const w = useWords(applyWords);
  const stepping = useStep(tag, onDone);
  const [sure, setSure] = useState(false);
  if (!sure) {
    return (
      <p className="screen-only">
        <button type="button" className="button" onClick={() => setSure(true)}>
          {w.withdraw}
        </button>
      </p>
    );
  }
  const submit = () => stepping.take(step(id, 'withdrawals'), {});
  return (
    <section className="sheet apply-step">
      <Form
        label={w.withdraw}
        submit={w.withdrawSure}
        sender={stepping}
        onSend={submit}
        onStale={onDone}
        beside={
          <button type="button" className="button" onClick={() => setSure(false)}>
            {w.keep}
          </button>
        }
      >
        <p>{w.withdrawLead}</p>
      </Form>
    </section>
  );
}
