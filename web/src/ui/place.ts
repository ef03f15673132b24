const name = 'gongkai.place';

/** Keeps the page from which somebody goes to log in; it stays in this tab. */
export function keepPlace(path: string) {
  try {
    sessionStorage.setItem(name, path);
  } catch {
    // Without storage the log-in ends on the first page.
  }
}

/** The page kept before the log-in; asked twice, it is gone. */
export function takePlace(): string | undefined {
  try {
    const place = sessionStorage.getItem(name);
    sessionStorage.removeItem(name);
    return place ?? undefined;
  } catch {
    return undefined;
  }
}
