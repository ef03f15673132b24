import { screen } from '@testing-library/react';
import axe from 'axe-core';
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { user } from '../testing/user';
import { digestOf } from './receipt';

const content = '{"salt":"s","name":"王小明"}';
let keys: { keys: JsonWebKey[] };
let token: string;
let asked: string[];

const base64url = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '');
const part = (value: unknown) => base64url(new TextEncoder().encode(JSON.stringify(value)));

beforeAll(async () => {
  const pair = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'sign',
    'verify',
  ]);
  const published = await crypto.subtle.exportKey('jwk', pair.publicKey);
  keys = { keys: [{ ...published, kid: 'office-1' } as JsonWebKey] };
  const digest = await digestOf(new TextEncoder().encode(content).buffer as ArrayBuffer);
  const signed = `${part({ alg: 'ES256', typ: 'gongkai-receipt+jws', kid: 'office-1' })}.${part({
    organ: '445300-BGS',
    application: 'app-1',
    digest,
    channel: 'ONLINE',
    arrived: '2025-03-03',
    received: '2025-03-03',
    due: '2025-03-31',
    signed: '2025-03-03',
  })}`;
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' };
  const signature = await crypto.subtle.sign(algorithm, pair.privateKey, new TextEncoder().encode(signed));
  token = `${signed}.${base64url(new Uint8Array(signature))}`;
});

beforeEach(() => {
  asked = [];
  const recorded = recordedFetch((path) => {
    asked.push(path);
    return path === '/api/v1/receipt-keys' ? json(keys) : undefined;
  });
  vi.stubGlobal('fetch', recorded);
});

async function paste(text: string) {
  const area = await screen.findByLabelText('回执');
  await user.clear(area);
  await user.click(area);
  await user.paste(text);
  await user.click(screen.getByRole('button', { name: '核验' }));
}

it('a genuine receipt says what it attests', async () => {
  open('/verify');
  await paste(token);
  expect(await screen.findByText(/核验通过/)).toBeDefined();
  expect(screen.getByText('2025-03-31')).toBeDefined();
});

it('a receipt whose content was changed is not genuine', async () => {
  open('/verify');
  const [header, payload, signature] = token.split('.');
  const changed = JSON.parse(atob(payload!.replaceAll('-', '+').replaceAll('_', '/'))) as object;
  await paste(`${header}.${part({ ...changed, due: '2025-12-31' })}.${signature}`);
  expect(await screen.findByText(/核验未通过/)).toBeDefined();
  expect(screen.queryByText('2025-12-31')).toBeNull();
});

it('a receipt that a scanned code brings is checked at once and sent nowhere', async () => {
  open(`/verify#${token}`);
  expect(await screen.findByText(/核验通过/)).toBeDefined();
  expect(asked.filter((path) => path.includes('eyJ'))).toEqual([]);
});

it('a receipt is found inside the PDF of its letter', async () => {
  open('/verify');
  const pdf = new File(['%PDF-1.7\nstream\n', token, '\nendstream'], 'receipt.pdf');
  await user.upload(await screen.findByLabelText('回执文件'), pdf);
  await user.click(screen.getByRole('button', { name: '核验' }));
  expect(await screen.findByText(/核验通过/)).toBeDefined();
});

it.each([
  [content, /与回执里的摘要一致/],
  [`${content} `, /不是受理时的那一份/],
])('the content %s is compared with the digest', async (text, said) => {
  open(`/verify#${token}`);
  await screen.findByText(/核验通过/);
  await user.upload(screen.getByLabelText('申请内容文件'), new File([text], 'content.json'));
  await user.click(screen.getByRole('button', { name: '核验' }));
  expect(await screen.findByText(said)).toBeDefined();
});

it('keys of another office do not make it genuine', async () => {
  open('/verify');
  await screen.findByLabelText('回执');
  const others = new File([JSON.stringify({ keys: [] })], 'keys.json');
  await user.upload(screen.getByLabelText('机关公钥文件'), others);
  await paste(token);
  expect(await screen.findByText(/不在所用的公钥之内/)).toBeDefined();
});

it('has no violations of accessibility rules', async () => {
  open(`/verify#${token}`);
  await screen.findByText(/核验通过/);
  const { violations } = await axe.run(document.body, { rules: { 'color-contrast': { enabled: false } } });
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
});
