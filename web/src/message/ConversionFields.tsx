import type { MessageDetail } from '../api/messages';
import { ApplicantFields, flatDocument } from '../ui/ApplicantFields';
import { DeliveryFields } from '../ui/DeliveryFields';
import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { stepWords } from './stepWords';

/** A message that asks for information goes on as an application; it starts from the writer's words. */
export function ConversionFields({ detail }: { detail: MessageDetail }) {
  const w = useWords(stepWords);
  const known = (value: string | null | undefined) => (value ? { value } : {});
  return (
    <>
      <p>{w.conversionLead}</p>
      <ApplicantFields document={flatDocument} />
      <TextField name="subject" label={w.subject} required max={200} {...known(detail.subject)} />
      <AreaField name="description" label={w.description} required {...known(detail.text)} />
      <DeliveryFields />
    </>
  );
}
