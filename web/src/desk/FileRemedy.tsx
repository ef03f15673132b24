import { useState } from 'react';
import { filedRemedy } from '../api/remedies';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { remedyWords } from './remedyWords';

/** A reconsideration or a suit that became known to the office. */
export function FileRemedy({ id, onDone }: { id: string; onDone: () => void }) {
  const w = useWords(remedyWords);
  const language = useLanguage();
  const sender = useSending();
  const [key, setKey] = useState(() => crypto.randomUUID());
  const file = async (body: object) => {
    if (!(await sender.run(() => send(filedRemedy, { application: id, ...body }, { key })))) return;
    setKey(crypto.randomUUID());
    onDone();
  };
  return (
    <details key={key} className="desk-more screen-only">
      <summary>{w.file}</summary>
      <Form label={w.file} submit={w.file} sender={sender} onSend={(body: object) => void file(body)}>
        <ChoiceField name="type" label={w.type} required options={choices('remedyTypes', language)} />
        <TextField name="filedOn" label={w.filedOn} hint={w.onHint} type="date" />
      </Form>
    </details>
  );
}
