import { screen } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { counted } from '../../fixtures/cases';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { user } from '../testing/user';

it('asks with the events that were added and explains every day', async () => {
  const sent: unknown[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, request) => {
      if (path !== '/api/v1/clock/simulations') return undefined;
      sent.push(JSON.parse(String(request.body)));
      return json(counted);
    }),
  );
  open('/clock');
  await user.type(await screen.findByLabelText('提交日期'), '2025-03-03');
  await user.click(screen.getByRole('button', { name: '添加一件事' }));
  await user.selectOptions(screen.getByLabelText('事项'), 'EXTENDED');
  await user.type(screen.getByLabelText('日期'), '2025-03-10');
  await user.type(screen.getByLabelText('延长的工作日数'), '10');
  await user.click(screen.getByRole('button', { name: '计算期限' }));
  expect(await screen.findByText('2025年3月31日')).toBeDefined();
  expect(sent).toEqual([
    {
      channel: 'ONLINE',
      submitted: '2025-03-03',
      events: [{ type: 'EXTENDED', on: '2025-03-10', workingDays: 10 }],
    },
  ]);
  expect(screen.getByRole('row', { name: /2025年3月8日 星期六 不计 周末/ })).toBeDefined();
});
