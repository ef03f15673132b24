import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { calendarWords } from './calendarWords';

export function NoticeFields() {
  const w = useWords(calendarWords);
  return (
    <>
      <div className="form-pair">
        <TextField name="year" label={w.yearField} type="number" as="number" max={2100} required />
        <TextField name="knownFrom" label={w.knownFrom} type="date" required />
      </div>
      <div className="form-pair">
        <TextField name="number" label={w.number} required max={100} />
        <TextField name="address" label={w.address} max={300} />
      </div>
      <AreaField name="off" label={w.offField} hint={w.dayHint} rows={8} required />
      <AreaField name="worked" label={w.workedField} hint={w.workedHint} rows={4} />
    </>
  );
}
