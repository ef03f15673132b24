import { screen, waitFor } from '@testing-library/react';

import { expect, it } from 'vitest';
import { json } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';
import { user } from '../testing/user';

const message = {
  id: 'msg-1',
  organ: '445300-BGS',
  ref: 'k7m3q2',
  source: 'MAYOR_MAILBOX',
  received: '2025-03-03',
  due: '2025-03-10',
  state: 'RECEIVED',
  responsible: '445300-BGS',
  lawful: ['conversions'],
};

const shown = (detail: object) => ({
  read: (path: string) =>
    path.endsWith('/msg-1')
      ? json({ message, subject: '请公开批复', text: '某路的批复。', ...detail })
      : undefined,
  answer: () => json(message),
});

it('turns a message into an application in the words of its writer', async () => {
  const taken = deskOf('clerk', shown({}));
  open('/messages/msg-1');
  await user.click(await screen.findByText('转为公开申请', { selector: 'summary' }));
  await user.type(screen.getByLabelText('姓名'), '张三');
  await user.type(screen.getByLabelText('证件号码'), '1');
  await user.type(screen.getByLabelText('通信地址'), '某路1号');
  await user.click(screen.getByRole('button', { name: '转为公开申请' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.path).toBe('/api/v1/messages/msg-1/conversions');
  expect(taken[0]?.body).toEqual({
    applicant: {
      category: 'NATURAL_PERSON',
      name: '张三',
      documentType: 'RESIDENT_ID',
      documentNumber: '1',
      address: '某路1号',
    },
    subject: '请公开批复',
    description: '某路的批复。',
    delivery: 'ONLINE',
  });
});

it.each([
  ['clerk', '/desk/applications/app-9'],
  ['citizen', '/applications/app-9'],
])('leads a %s to the application it goes on as', async (role, address) => {
  deskOf(role, shown({ message: { ...message, state: 'CONVERTED', application: 'app-9', lawful: [] } }));
  open('/messages/msg-1');
  const link = await screen.findByRole('link', { name: 'app-9' });
  expect(link.getAttribute('href')).toBe(address);
});
