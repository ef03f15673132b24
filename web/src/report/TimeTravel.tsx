import { type FormEvent, useId } from 'react';
import type { ReportKey } from '../api/reporting';
import { useWords } from '../ui/language';
import { beijingOf, instantOfBeijing } from '../ui/text';
import { reportWords } from './words';

interface Properties {
  reportKey: ReportKey;
  change: (values: Record<string, string | undefined>) => void;
}

/** The report as of any day, as it was known at any moment. */
export function TimeTravel({ reportKey: { asOf, knownAt }, change }: Properties) {
  const w = useWords(reportWords);
  const id = useId();
  const away = Boolean(asOf || knownAt);

  function apply(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const values = new FormData(event.currentTarget);
    const known = String(values.get('knownAt') ?? '');
    change({ asOf: String(values.get('asOf') ?? ''), knownAt: known ? instantOfBeijing(known) : '' });
  }

  return (
    <details className="travel" open={away}>
      <summary>{w.travel}</summary>
      <form onSubmit={apply} className="controls-row">
        <label className="field">
          <span>{w.asOf}</span>
          <input type="date" name="asOf" defaultValue={asOf} aria-describedby={`${id}-as-of`} />
          <small id={`${id}-as-of`}>{w.asOfHint}</small>
        </label>
        <label className="field">
          <span>{w.knownAt}</span>
          <input
            type="datetime-local"
            name="knownAt"
            defaultValue={knownAt && beijingOf(knownAt)}
            aria-describedby={`${id}-known-at`}
          />
          <small id={`${id}-known-at`}>{w.knownAtHint}</small>
        </label>
        <div className="field-buttons">
          <button type="submit" className="button">
            {w.apply}
          </button>
          {away && (
            <button
              type="button"
              className="button"
              onClick={() => change({ asOf: undefined, knownAt: undefined })}
            >
              {w.now}
            </button>
          )}
        </div>
      </form>
    </details>
  );
}
