import { useCallback, useState } from 'react';
import { Problem } from './problem';
import { type Endpoint, get } from './request';
import { type Remote, useRemote } from './useRemote';

export interface Cursored<P, T> {
  /** The first page: tells whether anything came at all. */
  first: Remote<P>;
  items: T[];
  /** Fetches the next page; absent when the list has ended. */
  more?: () => void;
  busy: boolean;
  problem?: Problem;
}

interface Tail<T> {
  of: string;
  items: T[];
  next?: string | null | undefined;
  busy: boolean;
  problem?: Problem;
}

/** A list read page by page with its opaque cursor; starts anew when the endpoint changes. */
export function useCursor<P extends { next?: string | null }, T>(
  page: (cursor?: string) => Endpoint<P>,
  itemsOf: (page: P) => T[],
): Cursored<P, T> {
  const path = page();
  const first = useRemote<P>(path);
  const [tail, setTail] = useState<Tail<T>>();
  const own = tail?.of === path ? tail : undefined;
  const next = own ? own.next : first.state === 'ready' ? first.value.next : undefined;

  const more = useCallback(() => {
    if (!next) return;
    const before = own?.items ?? [];
    // An answer for a list that is no longer shown must not replace the one that is.
    const settle = (tail: Tail<T>) => setTail((now) => (now?.of === path ? tail : now));
    setTail({ of: path, items: before, next, busy: true });
    get<P>(page(next)).then(
      (value) => settle({ of: path, items: [...before, ...itemsOf(value)], next: value.next, busy: false }),
      (cause: unknown) => {
        const problem =
          cause instanceof Problem ? cause : new Problem({ status: 500, code: 'unexpected', title: '' });
        settle({ of: path, items: before, next, busy: false, problem });
      },
    );
  }, [itemsOf, next, own, page, path]);

  return {
    first,
    items: first.state === 'ready' ? [...itemsOf(first.value), ...(own?.items ?? [])] : [],
    busy: own?.busy ?? false,
    ...(next ? { more } : {}),
    ...(own?.problem ? { problem: own.problem } : {}),
  };
}
