import { useState } from 'react';
import type { Application } from '../api/applications';
import { erasures } from '../api/evidence';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { ChoiceField, Field } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { Panel } from '../ui/Panel';
import { grounds, peopleWords } from './peopleWords';

/** Erasing a person by the head: a panel of its own, a ground, and the number typed again. */
export function Erasure({ application, onDone }: { application: Application; onDone: () => void }) {
  const w = useWords(peopleWords);
  const names = useWords(grounds);
  const sender = useSending();
  const [open, setOpen] = useState(false);
  const close = () => {
    sender.clear();
    setOpen(false);
  };
  const erase = async (body: object) => {
    if (!(await sender.run(() => send(erasures(application.id), body)))) return;
    close();
    onDone();
  };
  return (
    <div className="desk-tool">
      <button type="button" className="button desk-danger" onClick={() => setOpen(true)}>
        {w.erase}…
      </button>
      {open && (
        <Panel title={w.eraseTitle} onClose={close}>
          <Notice kind="bad" title={w.eraseWarning}>
            <p>{w.eraseLead}</p>
          </Notice>
          <Form
            label={w.eraseTitle}
            submit={w.erase}
            sender={sender}
            onSend={(body: object) => void erase(body)}
          >
            <ChoiceField name="ground" label={w.ground} required empty="—" options={Object.entries(names)} />
            <Field name="" label={w.confirmWith(application.ref)} hint={w.confirmHint} required>
              {(wiring) => (
                <input {...wiring} pattern={application.ref} title={w.confirmHint} autoComplete="off" />
              )}
            </Field>
          </Form>
        </Panel>
      )}
    </div>
  );
}
