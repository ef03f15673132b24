import { useState } from 'react';
import { AreaField, TextField } from '../ui/Field';
import { useWords } from '../ui/language';
import { caseWords } from './caseWords';

const fewest = 2;
const most = 50;

/** The matters of one form, each to become a case of its own. */
export function SplitFields() {
  const w = useWords(caseWords);
  const [count, setCount] = useState(fewest);
  return (
    <>
      <p>{w.splitLead}</p>
      {Array.from({ length: count }, (_, index) => (
        <fieldset key={index}>
          <legend>{w.matter(index + 1)}</legend>
          <TextField name={`items/${index}/subject`} label={w.subject} required max={200} />
          <AreaField name={`items/${index}/description`} label={w.description} rows={3} required />
        </fieldset>
      ))}
      <div className="form-end">
        <button
          type="button"
          className="button"
          disabled={count === most}
          onClick={() => setCount(count + 1)}
        >
          {w.addMatter}
        </button>
        {count > fewest && (
          <button type="button" className="button" onClick={() => setCount(count - 1)}>
            {w.dropMatter}
          </button>
        )}
      </div>
    </>
  );
}
