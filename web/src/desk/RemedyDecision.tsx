import { useState } from 'react';
import { remedy, remedyDecisions } from '../api/remedies';
import { useRemote } from '../api/useRemote';
import { useStep } from '../api/useStep';
import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { Form } from '../ui/Form';
import { useLanguage, useWords } from '../ui/language';
import { remedyWords } from './remedyWords';

/** What the reconsideration organ or the court decided; a correction may order a new reply. */
export function RemedyDecision({ id, onDone }: { id: string; onDone: () => void }) {
  const w = useWords(remedyWords);
  const language = useLanguage();
  const now = useRemote(remedy(id));
  const stepping = useStep(now.state === 'ready' ? now.tag : undefined, onDone);
  const [result, setResult] = useState('UPHELD');
  return (
    <Form
      label={w.decide}
      submit={w.decide}
      sender={{ ...stepping, busy: stepping.busy || now.state === 'loading' }}
      onSend={(body) => void stepping.take(remedyDecisions(id), body)}
      onStale={() => now.state !== 'loading' && now.again()}
    >
      <ChoiceField
        name="result"
        label={w.result}
        required
        options={choices('remedyResults', language)}
        onChoose={setResult}
      />
      <TextField name="decidedOn" label={w.decidedOn} hint={w.onHint} type="date" />
      {result === 'CORRECTED' && (
        <TextField
          name="redecideWithin"
          label={w.within}
          hint={w.withinHint}
          type="number"
          as="number"
          max={60}
        />
      )}
    </Form>
  );
}
