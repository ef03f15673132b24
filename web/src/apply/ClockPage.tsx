import { useState } from 'react';
import { type Clock, type ClockQuestion, clockSimulation, type SimulatedEvent } from '../api/clock';
import { send } from '../api/send';
import { useSending } from '../api/useSending';
import { ClockSheet } from '../ui/ClockSheet';
import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { PageHead } from '../ui/PageHead';
import { Events } from './Events';
import { FeeCalculator } from './FeeCalculator';
import { simulationWords } from './simulationWords';
import './apply.css';

interface Asked extends Omit<ClockQuestion, 'events'> {
  events?: Record<string, SimulatedEvent>;
}

/** Anybody may let the platform count a time limit or a fee, by the rules that bind the organs. */
export default function ClockPage() {
  const w = useWords(simulationWords);
  const language = useLanguage();
  const sender = useSending();
  const [clock, setClock] = useState<Clock>();
  const count = ({ events = {}, ...asked }: Asked) =>
    sender.run(async () => {
      const question = { ...asked, events: Object.values(events) };
      setClock((await send(clockSimulation, question)).value);
    });
  return (
    <>
      <PageHead title={w.title} lead={w.lead} />
      <div className="apply-two">
        <section className="sheet apply-step" aria-labelledby="question">
          <h2 id="question">{w.question}</h2>
          <Form label={w.question} submit={w.count} sender={sender} onSend={count}>
            <ChoiceField
              name="channel"
              label={w.channel}
              required
              value="ONLINE"
              options={choices('channels', language)}
            />
            <div className="form-pair">
              <TextField name="submitted" label={w.submitted} type="date" required />
              <TextField name="received" label={w.received} hint={w.receivedHint} type="date" />
            </div>
            <Events />
            <TextField name="calendarKnownAt" label={w.knownAt} hint={w.knownAtHint} type="date" />
          </Form>
        </section>
        <section className="sheet apply-step" aria-labelledby="result" aria-live="polite">
          <h2 id="result">{w.result}</h2>
          {clock ? <ClockSheet clock={clock} /> : <p>{w.noResult}</p>}
        </section>
      </div>
      <FeeCalculator />
    </>
  );
}
