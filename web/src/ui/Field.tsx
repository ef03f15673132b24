import { type ReactNode, useId } from 'react';
import { useFormProblem } from './Form';
import { useFault } from './useFault';

interface Properties {
  name: string;
  label: string;
  hint?: ReactNode;
  required?: boolean | undefined;
}

interface Wiring {
  id: string;
  name: string;
  required: boolean;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

/** A label, its control, what helps to fill it in, and what was wrong with it. */
export function Field({
  name,
  label,
  hint,
  required = false,
  children,
}: Properties & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const fault = useFault(useFormProblem(), name);
  const about = [hint ? `${id}-hint` : '', fault ? `${id}-fault` : ''].filter(Boolean).join(' ');
  return (
    <div className="field">
      <label htmlFor={id} className={required ? 'field-required' : undefined}>
        {label}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="field-hint">
          {hint}
        </p>
      )}
      {children({
        id,
        name,
        required,
        ...(about ? { 'aria-describedby': about } : {}),
        ...(fault ? { 'aria-invalid': true } : {}),
      })}
      {fault && (
        <p id={`${id}-fault`} className="field-fault">
          {fault}
        </p>
      )}
    </div>
  );
}

type TextProperties = Properties & {
  type?: 'text' | 'email' | 'tel' | 'date' | 'number' | 'search';
  as?: 'number' | 'list';
  value?: string;
  max?: number;
  autoComplete?: string;
  onType?: (value: string) => void;
};

export function TextField({ type = 'text', as, value, max, autoComplete, onType, ...field }: TextProperties) {
  return (
    <Field {...field}>
      {(wiring) => (
        <input
          {...wiring}
          type={type}
          defaultValue={value}
          {...(as ? { 'data-as': as } : {})}
          {...(type === 'number' ? { min: 0, max } : { maxLength: max })}
          autoComplete={autoComplete ?? 'off'}
          onChange={onType && ((event) => onType(event.target.value))}
        />
      )}
    </Field>
  );
}

export function AreaField({
  rows = 5,
  max = 5000,
  as,
  value,
  onType,
  ...field
}: Properties & {
  rows?: number;
  max?: number;
  as?: 'list';
  value?: string;
  onType?: (value: string) => void;
}) {
  return (
    <Field {...field}>
      {(wiring) => (
        <textarea
          {...wiring}
          rows={rows}
          maxLength={max}
          defaultValue={value}
          {...(as ? { 'data-as': as } : {})}
          onChange={onType && ((event) => onType(event.target.value))}
        />
      )}
    </Field>
  );
}

type ChoiceProperties = Properties & {
  options: [value: string, name: string][];
  value?: string | undefined;
  /** What stands in place of a choice nobody should make by accident. */
  empty?: string;
  as?: 'flag';
  onChoose?: (value: string) => void;
};

/** One of many, as the browser's own list. */
export function ChoiceField({ options, value, empty, as, onChoose, ...field }: ChoiceProperties) {
  const open = !field.required || empty !== undefined;
  return (
    <Field {...field}>
      {(wiring) => (
        <select
          {...wiring}
          defaultValue={value ?? (open ? '' : options[0]?.[0])}
          {...(as ? { 'data-as': as } : {})}
          onChange={onChoose && ((event) => onChoose(event.target.value))}
        >
          {open && <option value="">{empty ?? '—'}</option>}
          {options.map(([code, name]) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** A wish that is there or not; with a value, one of several under the same name. */
export function CheckField({ name, label, value }: Pick<Properties, 'name' | 'label'> & { value?: string }) {
  return (
    <label className="field-check">
      <input type="checkbox" name={name} {...(value ? { value, 'data-as': 'list' } : {})} />
      <span>{label}</span>
    </label>
  );
}
