import { useCallback, useMemo } from 'react';
import { useNavigate, useParams, useSearchParams } from 'react-router';
import type { ReportKey } from '../api/reporting';
import { paths } from '../app/paths';

/** The report that the address names, and the ways to another one; the address is the only state. */
export function useReportKey() {
  const { organ = '', year = '' } = useParams();
  const [search, setSearch] = useSearchParams();
  const navigate = useNavigate();

  const scope = search.get('scope');
  const asOf = search.get('asOf') ?? undefined;
  const knownAt = search.get('knownAt') ?? undefined;
  const key = useMemo<ReportKey>(
    () => ({ organ, year: Number(year), scope: scope === 'whole' ? 'whole' : 'own', asOf, knownAt }),
    [organ, year, scope, asOf, knownAt],
  );

  const change = useCallback(
    (values: Record<string, string | undefined>) =>
      setSearch((before) => {
        const next = new URLSearchParams(before);
        for (const [name, value] of Object.entries(values)) {
          if (value) next.set(name, value);
          else next.delete(name);
        }
        return next;
      }),
    [setSearch],
  );

  /** Another organ or year; the scope stays, a moment in time does not. */
  const goTo = useCallback(
    (next: { organ?: string; year?: number }) => {
      const kept = scope === 'whole' ? '?scope=whole' : '';
      void navigate(paths.report(next.organ ?? organ, next.year ?? Number(year)) + kept, {
        state: { stay: true },
      });
    },
    [navigate, organ, year, scope],
  );

  return { key, cell: search.get('cell'), change, goTo };
}
