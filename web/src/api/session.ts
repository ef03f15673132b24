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
