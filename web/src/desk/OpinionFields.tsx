import { choices } from '../ui/codes';
import { ChoiceField, TextField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
import { fieldWords } from './fieldWords';

export function ThirdPartyFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField name="thirdParty" label={w.thirdParty} required max={200} />
      <TextField name="delivered" label={w.delivered} hint={w.deliveredHint} type="date" required />
    </>
  );
}

export function ThirdPartyAnswerFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField name="thirdParty" label={w.thirdParty} hint={w.sameName} required max={200} />
      <Answer />
    </>
  );
}

export function AgencyFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField name="agency" label={w.agency} required max={200} />
      <TextField name="delivered" label={w.delivered} hint={w.deliveredHint} type="date" />
    </>
  );
}

export function AgencyAnswerFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField name="agency" label={w.agency} hint={w.sameName} required max={200} />
      <Answer />
    </>
  );
}

function Answer() {
  const w = useWords(fieldWords);
  const language = useLanguage();
  return <ChoiceField name="answer" label={w.answer} required options={choices('answers', language)} />;
}
