import { useState } from 'react';
import { type Fee, type FeeQuestion, feeSimulation } from '../api/clock';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { FeeSteps } from './FeeSteps';
import { simulationWords } from './simulationWords';

/** What the fee would be (国办函〔2020〕109号); only excessive applications are charged. */
export function FeeCalculator() {
  const w = useWords(simulationWords);
  const language = useLanguage();
  const sender = useSending();
  const [basis, setBasis] = useState('BY_ITEM');
  const [fee, setFee] = useState<Fee>();
  const count = (question: FeeQuestion) =>
    sender.run(async () => setFee((await send(feeSimulation, question)).value));
  return (
    <section className="sheet apply-part" aria-labelledby="fee">
      <h2 id="fee">{w.fee}</h2>
      <p>{w.feeLead}</p>
      <div className="apply-two">
        <Form label={w.fee} submit={w.countFee} sender={sender} onSend={count}>
          <ChoiceField
            name="basis"
            label={w.basis}
            required
            options={choices('feeBases', language)}
            onChoose={setBasis}
          />
          <TextField
            name="quantity"
            label={basis === 'BY_ITEM' ? w.items : w.pages}
            type="number"
            as="number"
            required
          />
          {basis === 'BY_ITEM' && (
            <TextField
              name="itemsThisMonth"
              label={w.itemsBefore}
              hint={w.itemsBeforeHint}
              type="number"
              as="number"
            />
          )}
        </Form>
        <div aria-live="polite">{fee && <FeeSteps fee={fee} />}</div>
      </div>
    </section>
  );
}
