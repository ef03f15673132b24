import { choices } from '../ui/codes';
import { CheckField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { applyWords } from './words';

/** Help that somebody needs to read, hear, see or write (art. 43); nobody has to say anything. */
export function AssistanceFields() {
  const w = useWords(applyWords);
  const language = useLanguage();
  return (
    <fieldset>
      <legend>{w.assistanceAsked}</legend>
      <p className="field-hint">{w.assistanceHint}</p>
      {choices('assistance', language).map(([code, name]) => (
        <CheckField key={code} name="assistance" value={code} label={name} />
      ))}
    </fieldset>
  );
}
