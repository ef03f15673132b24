import { screen, waitFor } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { user } from '../testing/user';
import { recordedFetch } from '../testing/platform';

it('starts in Chinese, and remembers English and large text', async () => {
  const page = open('/gazette');
  await screen.findByRole('heading', { level: 1, name: '政府公报' });
  expect(document.documentElement.lang).toBe('zh-CN');
  await user.click(screen.getByRole('button', { name: 'Switch to English' }));
  await user.click(screen.getByRole('button', { name: 'Large text', pressed: false }));
  page.unmount();

  open('/gazette');
  expect(await screen.findByRole('heading', { level: 1, name: 'Government gazette' })).toBeDefined();
  expect(document.documentElement.lang).toBe('en');
  expect(document.documentElement.dataset['size']).toBe('large');
});

it('offers signing in at the gateway to a stranger', async () => {
  open('/');
  expect(screen.getByRole('link', { name: '登录' }).getAttribute('href')).toBe('/oauth2/authorization/local');
});

it('names who is signed in and signs out by a POST with the token of the page', async () => {
  document.cookie = 'XSRF-TOKEN=token-1';
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) =>
      path === '/api/v1/session'
        ? json({ authenticated: true, subject: 'clerk', name: '经办人' })
        : undefined,
    ),
  );
  open('/');
  expect(await screen.findByText('已登录：经办人')).toBeDefined();
  const form = screen.getByRole('button', { name: '退出' }).closest('form');
  expect(form?.method).toBe('post');
  expect(new FormData(form as HTMLFormElement).get('_csrf')).toBe('token-1');
});

it('moves the reader to the new page, and leaves him where he is when he switches the year', async () => {
  open('/');
  await user.click(await screen.findByRole('link', { name: '年度报告' }));
  await waitFor(() => expect(document.activeElement?.id).toBe('content'));
});

it('tells a signing in that failed', async () => {
  open('/?login=failed');
  expect(await screen.findByText('登录没有成功')).toBeDefined();
});

it('answers an unknown address with a way back', async () => {
  open('/no/such/page');
  expect(await screen.findByRole('heading', { level: 1, name: '没有这个页面' })).toBeDefined();
  expect(screen.getByRole('link', { name: '回到首页' })).toBeDefined();
});
