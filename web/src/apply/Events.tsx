import { useState } from 'react';
import { ChoiceField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { eventTypes, simulationWords } from './simulationWords';

/** The things that happened in between, each with the days it needs. */
export function Events() {
  const w = useWords(simulationWords);
  const types = useWords(eventTypes);
  const [keys, setKeys] = useState<string[]>([]);
  return (
    <fieldset>
      <legend>{w.events}</legend>
      {keys.length > 0 && (
        <ul className="apply-events">
          {keys.map((key, at) => (
            <li key={key}>
              <Event
                name={`events/${at}`}
                options={Object.entries(types)}
                onRemove={() => setKeys(keys.filter((other) => other !== key))}
              />
            </li>
          ))}
        </ul>
      )}
      <p>
        <button type="button" className="button" onClick={() => setKeys([...keys, crypto.randomUUID()])}>
          {w.addEvent}
        </button>
      </p>
    </fieldset>
  );
}

interface Properties {
  name: string;
  options: [string, string][];
  onRemove: () => void;
}

function Event({ name, options, onRemove }: Properties) {
  const w = useWords(simulationWords);
  const [type, setType] = useState(options[0]?.[0] ?? '');
  return (
    <>
      <div className="form-pair">
        <ChoiceField name={`${name}/type`} label={w.event} required options={options} onChoose={setType} />
        <TextField name={`${name}/on`} label={w.on} type="date" required />
        {type.endsWith('CONSULTED') && (
          <TextField name={`${name}/delivered`} label={w.delivered} type="date" />
        )}
        {type === 'EXTENDED' && (
          <TextField
            name={`${name}/workingDays`}
            label={w.workingDays}
            type="number"
            as="number"
            max={20}
            required
          />
        )}
        {['CORRECTION_REQUESTED', 'REPLY_DEFERRED'].includes(type) && (
          <TextField name={`${name}/until`} label={w.until} type="date" />
        )}
      </div>
      <p>
        <button type="button" className="button" onClick={onRemove}>
          {w.remove}
        </button>
      </p>
    </>
  );
}
