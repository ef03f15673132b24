import { screen, waitFor } from '@testing-library/react';

import { expect, it } from 'vitest';
import { json } from '../../fixtures/server';
import { deskOf, type Taken } from '../testing/desk';
import { open } from '../testing/open';
import { user } from '../testing/user';

const moved = (application: string) => ({
  application,
  ref: `号${application}`,
  organ: '445300-BGS',
  oldDue: '2025-10-09',
  newDue: '2025-10-10',
  toldOn: '2025-09-10',
});

const editions = {
  items: [
    {
      id: 'ed-1',
      year: 2025,
      knownFrom: '2024-11-12',
      entered: '2024-11-12',
      shipped: true,
      number: '国办发明电〔2024〕12号',
      off: [{ date: '2025-01-01', name: '元旦' }],
      worked: [],
    },
  ],
};

function calendarOf(role: string) {
  const taken = deskOf(role, {
    read: (path) => (path.endsWith('/calendars/editions') ? json(editions) : undefined),
    answer: ({ path, body }: Taken) => {
      if (path.endsWith('/editions')) return json(editions.items[0], 201);
      const { apply } = body as { apply: boolean };
      return path.includes('cursor')
        ? json({ applied: apply, examined: 3, items: [moved('app-2')] })
        : json({ applied: apply, examined: 5, items: [moved('app-1')], next: 'more' });
    },
  });
  open('/desk/calendar');
  return taken;
}

it('shows everybody the notices and lets a clerk change none', async () => {
  calendarOf('clerk');
  await screen.findByText('国办发明电〔2024〕12号');
  expect(screen.queryByRole('form')).toBeNull();
});

it('applies only what was tried on every open case', async () => {
  const taken = calendarOf('operator');
  await user.type(await screen.findByLabelText('原因'), '国庆调整');
  await user.click(screen.getByRole('button', { name: '试算' }));
  await screen.findByText('查看8件未办结的申请，期限会变化的2件。');
  expect(taken.map(({ body }) => body)).toEqual([
    { apply: false, reason: '国庆调整' },
    { apply: false, reason: '国庆调整' },
  ]);
  expect(screen.getByRole('rowheader', { name: '号app-1' })).toBeDefined();
  await user.click(screen.getByRole('button', { name: '执行：移动2件的期限' }));
  await screen.findByText('已经重新计算8件，2件的期限已移动。');
  expect(taken.at(-1)?.body).toEqual({ apply: true, reason: '国庆调整' });
  expect(screen.queryByRole('button', { name: /执行/ })).toBeNull();
});

it('tries a new notice with its days before it is brought in', async () => {
  const taken = calendarOf('operator');
  await user.type(await screen.findByLabelText('年份'), '2027');
  await user.type(screen.getByLabelText('公布日期'), '2026-11-01');
  await user.type(screen.getByLabelText('文号'), '国办发明电〔2026〕9号');
  await user.type(screen.getByLabelText('放假的日子'), '2027-01-01 元旦');
  expect(screen.queryByRole('button', { name: '录入这份通知' })).toBeNull();
  await user.click(screen.getByRole('button', { name: '试算影响' }));
  await user.click(await screen.findByRole('button', { name: '录入这份通知' }));
  await screen.findByText('通知已经录入，此后的期限按它计算。');
  const notice = {
    year: 2027,
    knownFrom: '2026-11-01',
    number: '国办发明电〔2026〕9号',
    off: [{ date: '2027-01-01', name: '元旦' }],
    worked: [],
  };
  expect(taken[0]?.body).toEqual({ apply: false, reason: '试算国办发明电〔2026〕9号', proposed: notice });
  const brought = taken.at(-1);
  expect(brought?.path).toBe('/api/v1/calendars/editions');
  expect(brought?.body).toEqual(notice);
  await waitFor(() => expect(brought?.headers.get('Idempotency-Key')).toMatch(/.{36}/));
});
