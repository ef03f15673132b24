import { screen } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { json } from '../../fixtures/server';
import { signedIn } from '../testing/desk';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { user } from '../testing/user';

const answering = (session: ReturnType<typeof json>) =>
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => (path === '/api/v1/session' ? session : undefined)),
  );

async function leaveFrom(address: string) {
  const page = open(address);
  await user.click(await screen.findByRole('link', { name: '登录' }));
  page.unmount();
}

it('leads whoever logged in back to the page left for it', async () => {
  await leaveFrom('/gazette?year=2024');
  answering(signedIn('clerk'));
  open('/');
  expect(await screen.findByRole('heading', { level: 1, name: '政府公报' })).toBeDefined();
  expect(sessionStorage.getItem('gongkai.place')).toBeNull();
});

it('keeps that page through a log-in that failed', async () => {
  await leaveFrom('/gazette');
  await leaveFrom('/?login=failed');
  answering(signedIn('clerk'));
  open('/');
  expect(await screen.findByRole('heading', { level: 1, name: '政府公报' })).toBeDefined();
});

it('moves nobody who goes to the first page without having left for a log-in', async () => {
  await leaveFrom('/gazette');
  answering(signedIn('clerk'));
  const elsewhere = open('/verify');
  await screen.findByText('已登录：clerk');
  expect(await screen.findByLabelText('回执')).toBeDefined();
  elsewhere.unmount();
  open('/');
  await screen.findByText('已登录：clerk');
  expect(screen.queryByRole('heading', { level: 1, name: '政府公报' })).toBeNull();
});
