interface Properties {
  label: string;
  /** The name of the choice that leaves nothing out. */
  all: string;
  value: string | undefined;
  options: [code: string, name: string][];
  /** Takes the code chosen; empty for all. */
  onChoose: (code: string) => void;
}

/** A choice that narrows a list at once. */
export function Filter({ label, all, value, options, onChoose }: Properties) {
  return (
    <label>
      <span>{label}</span>
      <select value={value ?? ''} onChange={(event) => onChoose(event.target.value)}>
        <option value="">{all}</option>
        {options.map(([code, name]) => (
          <option key={code} value={code}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
