/** One page of a list; `next` is an opaque cursor, absent on the last page. */
export interface Page<T> {
  items: T[];
  next?: string | null;
}

export interface Cursor {
  cursor?: string | undefined;
  limit?: number | undefined;
}
