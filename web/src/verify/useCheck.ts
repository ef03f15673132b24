import { useState } from 'react';
import type { ReceiptKey } from '../api/receipt';
import { keysIn, latin } from './files';
import { check, digestOf, type Verdict } from './receipt';

/** What came of a check; `fits` only where a content was given. */
export type Finding =
  | { state: 'unreadableKeys' | 'noKeys' }
  | (Exclude<Verdict, { state: 'genuine' }> & { fits?: undefined })
  | (Extract<Verdict, { state: 'genuine' }> & { fits?: boolean });

export interface Given {
  text: string;
  file?: File | undefined;
  keys?: File | undefined;
  content?: File | undefined;
}

/** Checks what the reader gave by the keys chosen, else by those published. */
export function useCheck(published: ReceiptKey[] | undefined) {
  const [finding, setFinding] = useState<Finding>();
  // A file that cannot be read holds no receipt.
  const run = (given: Given) =>
    find(given, published).then(setFinding, () => setFinding({ state: 'absent' }));
  return { finding, run };
}

async function find(given: Given, published: ReceiptKey[] | undefined): Promise<Finding> {
  const keys = given.keys ? await keysIn(given.keys) : published;
  if (!keys) return { state: given.keys ? 'unreadableKeys' : 'noKeys' };
  const text = given.file ? await latin(given.file) : given.text;
  const verdict = await check(text, keys);
  if (verdict.state !== 'genuine' || !given.content) return verdict;
  const digest = await digestOf(await given.content.arrayBuffer());
  return { ...verdict, fits: digest === verdict.receipt.digest };
}
