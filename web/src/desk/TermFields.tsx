import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { fieldWords } from './fieldWords';

export function ExtendFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField
        name="workingDays"
        label={w.workingDays}
        hint={w.workingDaysHint}
        type="number"
        as="number"
        max={20}
        required
      />
      <TextField name="approvedBy" label={w.approvedBy} hint={w.approvedByHint} required max={200} />
    </>
  );
}

export function ReasonsFields() {
  const w = useWords(fieldWords);
  return <AreaField name="reasons" label={w.reasons} required />;
}

export function DeferFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <TextField name="until" label={w.until} type="date" required />
      <AreaField name="reasons" label={w.deferReasons} required />
    </>
  );
}
