import { useDeferredValue, useState } from 'react';
import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { AlreadyPublic } from './AlreadyPublic';
import { applyWords } from './words';

/** What is wanted (art. 29(2)); what is public already is offered beside it. */
export function WantedFields() {
  const w = useWords(applyWords);
  const [subject, setSubject] = useState('');
  const asked = useDeferredValue(subject.trim());
  return (
    <fieldset>
      <legend>{w.wanted}</legend>
      <TextField
        name="subject"
        label={w.subject}
        hint={w.subjectHint}
        required
        max={200}
        onType={setSubject}
      />
      <AlreadyPublic subject={asked} />
      <AreaField name="description" label={w.description} hint={w.descriptionHint} required rows={6} />
    </fieldset>
  );
}
