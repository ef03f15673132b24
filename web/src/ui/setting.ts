import { useState } from 'react';

/** A choice of the reader kept in this browser; without storage it lasts as long as the page. */
export function useSetting<T extends string>(
  name: string,
  choices: readonly T[],
  preset: T,
): [T, (value: T) => void] {
  const [value, setValue] = useState<T>(() => {
    try {
      const kept = localStorage.getItem(name);
      return choices.find((choice) => choice === kept) ?? preset;
    } catch {
      return preset;
    }
  });
  const choose = (next: T) => {
    setValue(next);
    try {
      localStorage.setItem(name, next);
    } catch {
      // Storage may be forbidden; the choice then ends with the page.
    }
  };
  return [value, choose];
}
