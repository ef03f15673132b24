import { type Endpoint, exchange, type Tagged } from './request';

/** The token that a changing request must show to prove that this page sent it; the session's answer sets its cookie. */
export function antiForgeryToken(): string {
  const pair = document.cookie.split('; ').find((cookie) => cookie.startsWith('XSRF-TOKEN='));
  return pair ? decodeURIComponent(pair.slice('XSRF-TOKEN='.length)) : '';
}

export interface Sending {
  /** The version that was seen; a step on a changed thing is refused. */
  tag?: string | undefined;
  /** Names one wish to make something: sent twice, it is done once. */
  key?: string | undefined;
  method?: 'POST' | 'PUT';
}

/** Sends a JSON body; answers what the platform made of it. */
export function send<T>(
  path: Endpoint<T>,
  body: unknown,
  { tag, key, method = 'POST' }: Sending = {},
): Promise<Tagged<T>> {
  const headers = {
    'Content-Type': 'application/json',
    'X-XSRF-TOKEN': antiForgeryToken(),
    ...(tag ? { 'If-Match': tag } : {}),
    ...(key ? { 'Idempotency-Key': key } : {}),
  };
  return exchange<T>(path, { method, headers, body: JSON.stringify(body) });
}
