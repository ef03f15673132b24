import type { Page } from './page';
import type { Endpoint } from './request';
import { type Cursored, useCursor } from './useCursor';

const itemsOf = <T>(page: Page<T>): T[] => page.items;

/** A list whose pages carry their items under the name that all lists of the platform use. */
export function useItems<P extends Page<unknown>>(
  page: (cursor?: string) => Endpoint<P>,
): Cursored<P, P['items'][number]> {
  return useCursor<P, P['items'][number]>(page, itemsOf);
}
