import { useState } from 'react';
import type { Submission } from '../api/applications';
import { batches, type BatchResult } from '../api/desk';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { useSession } from '../app/SessionContext';
import { ApplicantFields } from '../ui/ApplicantFields';
import { choices } from '../ui/codes';
import { DeliveryFields } from '../ui/DeliveryFields';
import { AreaField, ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { DeskPage } from './DeskPage';
import { type Piled, Pile } from './Pile';
import { registerWords } from './registerWords';

/** The day's paper mail: one form after another onto a pile, the pile registered at once. */
export default function RegisterPage() {
  const w = useWords(registerWords);
  const language = useLanguage();
  const { organs = [] } = useSession();
  const sender = useSending();
  const [pile, setPile] = useState<Piled[]>([]);
  const [next, setNext] = useState(1);
  const [key, setKey] = useState(() => crypto.randomUUID());
  const [result, setResult] = useState<BatchResult>();
  const organ = organs[0] ?? '';

  const put = (application: Submission) => {
    setResult(undefined);
    setPile([...pile, { line: `${next}`, application: { ...application, organ } }]);
    setNext(next + 1);
  };
  const register = () =>
    sender.run(async () => {
      const { value } = await send(batches, { lines: pile }, { key });
      setResult(value);
      setPile(pile.filter(({ line }) => value.lines.some((each) => each.line === line && !each.accepted)));
      setKey(crypto.randomUUID());
    });
  return (
    <DeskPage title={w.title} lead={w.lead}>
      <div className="desk-case">
        <div className="sheet">
          <Form
            key={next}
            label={w.form}
            submit={w.put}
            sender={{ ...sender, problem: undefined }}
            onSend={put}
          >
            <div className="form-pair">
              <ChoiceField
                name="channel"
                label={w.channel}
                required
                value="REGISTERED_MAIL"
                options={choices('channels', language)}
              />
              <TextField name="arrived" label={w.arrived} hint={w.arrivedHint} type="date" />
            </div>
            <ApplicantFields />
            <TextField name="subject" label={w.subject} required max={200} />
            <AreaField name="description" label={w.description} required />
            <DeliveryFields />
          </Form>
        </div>
        <Pile
          pile={pile}
          result={result}
          sender={sender}
          onRegister={() => void register()}
          onRemove={(line) => setPile(pile.filter((each) => each.line !== line))}
        />
      </div>
    </DeskPage>
  );
}
