import type { ApplicationDetail } from '../api/applications';
import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { fieldWords } from './fieldWords';

export function AssignFields({ detail }: { detail: ApplicationDetail }) {
  const w = useWords(fieldWords);
  const before = detail.application.assignee;
  return (
    <>
      <TextField name="to" label={w.to} hint={w.toHint} required max={100} />
      {before && <TextField name="reason" label={w.handOverReason} required max={500} />}
    </>
  );
}

export function RequestCorrectionFields() {
  const w = useWords(fieldWords);
  return (
    <>
      <AreaField name="points" label={w.points} hint={w.pointsHint} required />
      <TextField name="deadline" label={w.deadline} hint={w.deadlineHint} type="date" />
    </>
  );
}

export function CorrectFields() {
  const w = useWords(fieldWords);
  return <AreaField name="description" label={w.corrected} required />;
}
