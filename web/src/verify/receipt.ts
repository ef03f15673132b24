import type { ReceiptKey } from '../api/receipt';

/** What the office attests of an application; days as in `2025-03-03`. */
export interface Receipt {
  organ: string;
  application: string;
  digest: string;
  channel: string;
  arrived: string;
  received?: string;
  due?: string;
  signed: string;
}

export type Verdict =
  { state: 'genuine'; receipt: Receipt } | { state: 'absent' | 'other' | 'stranger' | 'forged' };

// Three parts of base64url; the first begins with {" in JSON, the last is 64 bytes.
const token = /eyJ[\w-]{10,}\.[\w-]{10,}\.[\w-]{86}(?![\w-])/;
const type = 'gongkai-receipt+jws';
const curve = { name: 'ECDSA', namedCurve: 'P-256' };

/** The signed receipt in a text: bare, behind an address, or inside a PDF read as Latin-1. */
export const receiptIn = (text: string): string | undefined => token.exec(text)?.[0];

/** Checks a signature in this browser; nothing is sent anywhere. */
export async function check(text: string, keys: ReceiptKey[]): Promise<Verdict> {
  const [header, payload, signature] = receiptIn(text)?.split('.') ?? [];
  if (!header || !payload || !signature) return { state: 'absent' };
  const says = json<{ alg?: string; typ?: string; kid?: string }>(header);
  if (says?.alg !== 'ES256' || says.typ !== type) return { state: 'other' };
  const known = keys.find(({ kid }) => kid === says.kid);
  if (!known) return { state: 'stranger' };
  try {
    const { kty, crv, x, y } = known;
    const key = await crypto.subtle.importKey('jwk', { kty, crv, x, y } as JsonWebKey, curve, false, [
      'verify',
    ]);
    const signed = new TextEncoder().encode(`${header}.${payload}`);
    const fits = await crypto.subtle.verify(
      { name: 'ECDSA', hash: 'SHA-256' },
      key,
      bytes(signature),
      signed,
    );
    const receipt = fits ? json<Receipt>(payload) : undefined;
    return receipt ? { state: 'genuine', receipt } : { state: 'forged' };
  } catch {
    return { state: 'forged' };
  }
}

/** The digest of a content, as receipts name it. */
export async function digestOf(content: ArrayBuffer): Promise<string> {
  const sum = new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(content)));
  const text = btoa(String.fromCharCode(...sum));
  return `sha-256:${text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}

function json<T>(part: string): T | undefined {
  try {
    return JSON.parse(new TextDecoder().decode(bytes(part))) as T;
  } catch {
    return undefined;
  }
}

function bytes(base64url: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64url.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}
