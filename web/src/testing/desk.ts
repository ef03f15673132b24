import { vi } from 'vitest';
import { counted, running, runningDetail } from '../../fixtures/cases';
import { type Answer, json } from '../../fixtures/server';
import { recordedFetch } from './platform';

/** What a page sent to change something. */
export interface Taken {
  path: string;
  headers: Headers;
  body: unknown;
}

/** Whoever is signed in, as the session tells it. */
export const signedIn = (role: string): Answer =>
  json({ authenticated: true, subject: role, name: role, roles: [role], organs: ['445300-BGS'] });

/** A platform with one case, `app-1`, for an officer; what is sent is kept in the order it came. */
export function deskOf(
  role: string,
  {
    answer = () => json(running),
    read = () => undefined,
    detail = runningDetail,
  }: {
    answer?: (taken: Taken) => Answer;
    read?: (path: string) => Answer | undefined;
    detail?: unknown;
  } = {},
): Taken[] {
  const taken: Taken[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, { method, headers, body }) => {
      if (path === '/api/v1/session') return signedIn(role);
      if (method === 'POST') {
        const step = { path, headers: new Headers(headers), body: JSON.parse(String(body)) as unknown };
        taken.push(step);
        return answer(step);
      }
      const said = read(path);
      if (said) return said;
      if (path.endsWith('/clock')) return json(counted);
      if (path.endsWith('/related')) return json({ sameApplicant: [], similar: [], compared: 1 });
      if (/\/(timeline|letters|wanted|assignments|parts)(\?|$)/.test(path)) return json({ items: [] });
      const one = json(detail);
      return path.endsWith('/app-1')
        ? { ...one, headers: { ...one.headers, ETag: `"${taken.length + 1}"` } }
        : undefined;
    }),
  );
  return taken;
}
