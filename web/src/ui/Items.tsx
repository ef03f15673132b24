import type { ReactNode } from 'react';
import type { Cursored } from '../api/useCursor';
import { Await } from './Await';
import { More } from './More';

interface Properties<P, T> {
  list: Cursored<P, T>;
  /** What stands there when the list has nothing. */
  none: ReactNode;
  /** How many grey lines stand in while loading. */
  lines?: number;
  children: (items: T[]) => ReactNode;
}

/** A list read page by page: awaited, empty, or what was read so far and the way to more. */
export function Items<P, T>({ list, none, lines = 4, children }: Properties<P, T>) {
  const { first, items, more, busy, problem } = list;
  return (
    <>
      <Await remote={first} lines={lines}>
        {() => (items.length === 0 ? none : children(items))}
      </Await>
      <More more={more} busy={busy} problem={problem} />
    </>
  );
}
