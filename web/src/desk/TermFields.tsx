import { useState } from 'react';
import { choices } from '../ui/codes';
import { AreaField, ChoiceField, TextField } from '../ui/Field';
import { useLanguage, useWords } from '../ui/language';
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

export function NoticeFeeFields() {
  const w = useWords(fieldWords);
  const language = useLanguage();
  const [basis, setBasis] = useState('BY_ITEM');
  return (
    <>
      <ChoiceField
        name="basis"
        label={w.basis}
        required
        options={choices('feeBases', language)}
        onChoose={setBasis}
      />
      <TextField name="quantity" label={w.quantity} type="number" as="number" required />
      {basis === 'BY_ITEM' && (
        <TextField name="itemsThisMonth" label={w.itemsBefore} type="number" as="number" />
      )}
    </>
  );
}

export function PayFeeFields() {
  const w = useWords(fieldWords);
  return <TextField name="amount" label={w.amount} required max={20} />;
}
