import { passFor } from './pass';
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

/** An answer and the version it came with (its ETag); a step on the thing must name that version. */
export interface Tagged<T> {
  value: T;
  tag?: string;
}

/** The headers of every call: an applicant without an account shows the handle of the case. */
export function ownHeaders(path: string): Record<string, string> {
  const pass = passFor(path);
  return pass ? { 'Case-Access': pass } : {};
}

/** The one door to the platform: JSON with its version, or a Problem, never a bare response. */
export async function exchange<T>(path: string, request: RequestInit = {}): Promise<Tagged<T>> {
  let response: Response;
  try {
    response = await fetch(path, {
      ...request,
      headers: {
        Accept: 'application/json, application/problem+json',
        ...ownHeaders(path),
        ...request.headers,
      },
      credentials: 'same-origin',
    });
  } catch (cause) {
    if (request.signal?.aborted) throw cause;
    throw new Problem({ status: 0, code: 'unreachable', title: 'unreachable' });
  }
  if (!response.ok) throw await problemOf(response);
  const tag = response.headers.get('ETag');
  try {
    const value = (response.status === 204 ? undefined : await response.json()) as T;
    return tag ? { value, tag } : { value };
  } catch {
    throw new Problem({ status: 502, code: 'unreadable-answer', title: 'unreadable answer' });
  }
}

/** Reads a path. */
export async function get<T>(path: Endpoint<T>, signal?: AbortSignal): Promise<T> {
  return (await exchange<T>(path, signal ? { signal } : {})).value;
}
