const prefix = 'gongkai.case.';

/** Keeps the handle of a case for as long as this tab is open; it is never part of an address. */
export function keepPass(application: string, handle: string) {
  try {
    sessionStorage.setItem(prefix + application, handle);
  } catch {
    // Without storage the case can be opened again with number and code.
  }
}

/** The handle that opens what this path is about, if this tab has one. */
export function passFor(path: string): string | undefined {
  const application = /^\/api\/v1\/applications\/([^/?]+)/.exec(path)?.[1];
  if (!application) return undefined;
  try {
    return sessionStorage.getItem(prefix + application) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Opens a part of a form with what opens the form, unless the part has a handle of its own. */
export function sharePass(form: string, part: string) {
  const own = passFor(`/api/v1/applications/${part}`);
  const pass = passFor(`/api/v1/applications/${form}`);
  if (pass && !own) keepPass(part, pass);
}
