import { useState } from 'react';
import { deliveries, type Letter, letter as letterPath } from '../api/letters';
import { useRemote } from '../api/useRemote';
import { useStep } from '../api/useStep';
import { CheckField, ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useWords } from '../ui/language';
import { letterWords, routeNames } from './letterWords';

/** The evidence of one attempt: the route decides which day counts (国办公开办函〔2016〕235号). */
export function DeliveryForm({ letter, onDone }: { letter: Letter; onDone: () => void }) {
  const w = useWords(letterWords);
  const routes = useWords(routeNames);
  const remote = useRemote(letterPath(letter.application, letter.id));
  const renew = () => remote.state === 'ready' && remote.again();
  const stepping = useStep(remote.state === 'ready' ? remote.tag : undefined, onDone);
  const [route, setRoute] = useState('DIRECT');
  return (
    <Form
      label={w.deliver}
      submit={w.record}
      sender={stepping}
      onSend={(body) =>
        stepping.take(deliveries(letter.application, letter.id), carried(body as object, route))
      }
      onStale={renew}
    >
      <ChoiceField
        name="route"
        label={w.route}
        required
        options={Object.entries(routes)}
        onChoose={setRoute}
      />
      <div className="form-pair">
        <TextField name="sent" label={w.sent} type="date" required />
        <TextField name="arrived" label={w.arrived} type="date" />
      </div>
      <TextField name="item" label={w.item} hint={w.itemHint} max={40} />
      <CheckField name="returned" label={w.returned} />
    </Form>
  );
}

/** By post only the postal enterprise delivers official letters. */
function carried(body: object, route: string): object {
  return route === 'POSTAL' ? { ...body, carrier: 'POSTAL_ENTERPRISE' } : body;
}
