import { Problem, problemOf } from './problem';

/** A path of the platform's API that says what it answers. */
export type Endpoint<T> = string & { readonly answers?: T };

type Parameters = Record<string, string | number | undefined | null>;

/** Builds a path under /api/v1; segments are encoded, empty parameters left out. */
export function endpoint<T>(
  segments: readonly (string | number)[],
  parameters: Parameters = {},
): Endpoint<T> {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined && value !== null && value !== '') query.set(name, String(value));
  }
  const path = `/api/v1/${segments.map((segment) => encodeURIComponent(segment)).join('/')}`;
  return query.size > 0 ? `${path}?${query}` : path;
}

/** The one door to the platform: JSON or a Problem, never a bare response. */
export async function get<T>(path: Endpoint<T>, signal?: AbortSignal): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, {
      headers: { Accept: 'application/json, application/problem+json' },
      credentials: 'same-origin',
      ...(signal ? { signal } : {}),
    });
  } catch (cause) {
    if (signal?.aborted) throw cause;
    throw new Problem({ status: 0, code: 'unreachable', title: 'unreachable' });
  }
  if (!response.ok) throw await problemOf(response);
  try {
    return (await response.json()) as T;
  } catch {
    throw new Problem({ status: 502, code: 'unreadable-answer', title: 'unreadable answer' });
  }
}
