import { type Endpoint, endpoint } from './request';

/** Who is at the keyboard; nobody signed in is a stranger. */
export interface Session {
  authenticated: boolean;
  subject?: string | null;
  name?: string | null;
  roles?: string[];
  organs?: string[];
}

export const session = (): Endpoint<Session> => endpoint(['session']);

/** Where the gateway starts the log-in at the identity provider. */
export const loginAddress = '/oauth2/authorization/local';
export const logoutAddress = '/logout';

/** The token that a changing request must show to prove that this page sent it; the session's answer sets its cookie. */
export function antiForgeryToken(): string {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair ? decodeURIComponent(pair.slice('XSRF-TOKEN='.length)) : '';
}
