import { type Answer, answer } from '../../fixtures/server';

/** Answers of the recorded platform, except where a test says otherwise. */
export function recordedFetch(
  special: (path: string, request: RequestInit) => Answer | undefined | 'unreachable' = () => undefined,
) {
  return (input: RequestInfo | URL, request: RequestInit = {}): Promise<Response> => {
    const path = String(input);
    const said = special(path, request) ?? answer(path);
    if (said === 'unreachable' || !said) return Promise.reject(new TypeError('Failed to fetch'));
    return Promise.resolve(new Response(said.body, { status: said.status, headers: said.headers }));
  };
}
