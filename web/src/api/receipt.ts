import { type Endpoint, endpoint } from './request';

/** A public key of RFC 7517; only what is needed to check a signature. */
export interface ReceiptKey extends JsonWebKey {
  kid?: string;
}

export interface KeySet {
  keys: ReceiptKey[];
}

export const receiptKeys: Endpoint<KeySet> = endpoint(['receipt-keys']);
