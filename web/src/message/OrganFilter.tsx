import { organs } from '../api/disclosure';
import { useRemote } from '../api/useRemote';
import { useWords } from '../ui/language';
import { messageWords } from './words';

/** Whose figures; who may see which is for the platform to say. */
export function OrganFilter({ value, onChange }: { value: string; onChange: (organ: string) => void }) {
  const w = useWords(messageWords);
  const remote = useRemote(organs({ limit: 200 }));
  if (remote.state !== 'ready') return null;
  return (
    <label>
      <span>{w.forOrgan}</span>
      <select value={value} onChange={(event) => onChange(event.target.value)}>
        {value === '' && <option value="">—</option>}
        {remote.value.items.map(({ code, name }) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
