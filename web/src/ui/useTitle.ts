import { useEffect } from 'react';

/** The document's title; a new page also moves the reader to its heading. */
export function useTitle(title: string | undefined) {
  useEffect(() => {
    if (title) document.title = `${title} · 公开`;
  }, [title]);
}
