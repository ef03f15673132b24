import { screen } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';

const message = {
  id: 'msg-1',
  organ: '445300-BGS',
  ref: 'k7m3q2',
  source: 'MAYOR_MAILBOX',
  received: '2025-03-03',
  due: '2025-03-10',
  state: 'REPLIED',
  responsible: '445300-BGS',
  replied: '2025-03-05',
  mayPublish: false,
  lawful: ['ratings', 'publications'],
};

async function steps(role: string) {
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => {
      if (path === '/api/v1/session') {
        return json({
          authenticated: true,
          subject: role,
          name: role,
          roles: [role],
          organs: ['445300-BGS'],
        });
      }
      return path.endsWith('/msg-1')
        ? json({ message, subject: '路灯不亮', text: '某路路灯不亮。', reply: '已修复。' })
        : undefined;
    }),
  );
  open('/messages/msg-1');
  await screen.findByText('已修复。');
  return [...document.querySelectorAll('.message-step summary')].map(({ textContent }) => textContent);
}

it('lets its writer rate the answer and nothing else', async () => {
  expect(await steps('citizen')).toEqual(['评价答复']);
});

it('lets its writer take back what is public', async () => {
  message.lawful = ['ratings', 'publication-withdrawals'];
  expect(await steps('citizen')).toEqual(['撤下公开', '评价答复']);
  message.lawful = ['ratings', 'publications'];
});

it('publishes nothing without the consent of its writer', async () => {
  expect(await steps('clerk')).toEqual(['公开留言和答复', '评价答复']);
  expect(screen.getByText('留言人没有同意公开。')).toBeDefined();
});
