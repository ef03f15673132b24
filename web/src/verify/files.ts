import type { KeySet, ReceiptKey } from '../api/receipt';

/** A file as text in which every byte is one character: a receipt is found in a PDF by its form. */
export const latin = async (file: File): Promise<string> =>
  new TextDecoder('iso-8859-1').decode(await file.arrayBuffer());

/** The keys of a file, or undefined if it holds no key set. */
export async function keysIn(file: File): Promise<ReceiptKey[] | undefined> {
  try {
    const { keys } = JSON.parse(await file.text()) as Partial<KeySet>;
    return Array.isArray(keys) ? keys : undefined;
  } catch {
    return undefined;
  }
}
