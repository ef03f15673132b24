import { useState } from 'react';
import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { AlreadyPublic } from './AlreadyPublic';
import { applyWords } from './words';

/** What is wanted (art. 29(2)); what is public already is offered beside it. */
export function WantedFields() {
  const w = useWords(applyWords);
  const [subject, setSubject] = useState('');
  const [description, setDescription] = useState('');
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
      <AlreadyPublic words={`${subject.trim()}\n${description.trim()}`.trim().slice(0, 5000)} />
      <AreaField
        name="description"
        label={w.description}
        hint={w.descriptionHint}
        required
        rows={6}
        onType={setDescription}
      />
    </fieldset>
  );
}
