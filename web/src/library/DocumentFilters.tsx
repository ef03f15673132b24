import type { FormEvent } from 'react';
import { useLanguage, useWords } from '../ui/language';
import { typeName, types } from './codes';
import { libraryWords } from './words';

interface Properties {
  type: string | undefined;
  year: string | undefined;
  onShow: (filter: Record<string, string>) => void;
}

/** Type and year of publication; the choice stands in the address. */
export function DocumentFilters({ type, year, onShow }: Properties) {
  const w = useWords(libraryWords);
  const language = useLanguage();

  function show(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const chosen = [...new FormData(event.currentTarget)].map(([name, value]) => [
      name,
      String(value).trim(),
    ]);
    onShow(Object.fromEntries(chosen.filter(([, value]) => value !== '')) as Record<string, string>);
  }

  return (
    <form className="filters" onSubmit={show} role="search">
      <label>
        <span>{w.type}</span>
        <select name="type" defaultValue={type ?? ''}>
          <option value="">{w.all}</option>
          {types.map((code) => (
            <option key={code} value={code}>
              {typeName(code, language)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{w.year}</span>
        <input
          name="year"
          inputMode="numeric"
          pattern="[0-9]{4}"
          size={6}
          placeholder={w.anyYear}
          defaultValue={year}
        />
      </label>
      <button type="submit" className="button">
        {w.show}
      </button>
    </form>
  );
}
