import { screen } from '@testing-library/react';

import { expect, it } from 'vitest';
import { json } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';

const message = {
  ...{ id: 'msg-1', organ: '445300-BGS', ref: 'r9', source: 'MAYOR_MAILBOX', state: 'RECEIVED' },
  ...{ received: '2025-03-03', due: '2025-03-10', responsible: '445300-BGS', lawful: [] },
};

const shows = async (listed: object) => {
  deskOf('clerk', {
    read: (path) => (/\/messages\?/.test(path) ? json({ items: [listed] }) : undefined),
  });
  open('/messages');
  const line = (await screen.findByText('市长信箱', { selector: 'li span' })).closest('li');
  return line?.querySelector('a')?.textContent;
};

it('names a message by what it is about', async () => {
  expect(await shows({ ...message, subject: '路灯不亮' })).toBe('路灯不亮');
});

it('names an erased one by its number', async () => {
  expect(await shows(message)).toBe('r9');
});
