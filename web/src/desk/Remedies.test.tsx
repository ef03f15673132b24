import { screen, waitFor } from '@testing-library/react';

import { expect, it } from 'vitest';
import { running, runningDetail } from '../../fixtures/cases';
import { json, problem } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';
import { user } from '../testing/user';

const filed = {
  id: 'rem-1',
  organ: '445300-BGS',
  ref: 'r7',
  application: 'app-1',
  type: 'RECONSIDERATION',
  filed: '2025-04-01',
  late: false,
  state: 'FILED',
  lawful: ['decisions'],
};
const option = {
  type: 'LITIGATION_DIRECT',
  since: '2025-03-20',
  until: '2025-09-19',
  nominal: '2025-09-19',
  provisional: false,
  article: '行政诉讼法第四十六条',
};

const read = (path: string) => {
  if (path.endsWith('/remedies/rem-1')) {
    const one = json(filed);
    return { ...one, headers: { ...one.headers, ETag: '"4"' } };
  }
  if (path.includes('/remedy-options')) return json({ items: [option] });
  return path.includes('/api/v1/remedies') ? json({ items: [filed] }) : undefined;
};

it('records what a court decided on the version that was read', async () => {
  const taken = deskOf('clerk', { read, answer: () => json(filed) });
  open('/desk/remedies');
  await user.click(await screen.findByRole('button', { name: '登记结果' }));
  expect(screen.queryByLabelText('责令重新答复的工作日数')).toBeNull();
  await user.selectOptions(screen.getByLabelText('结果'), 'CORRECTED');
  await user.type(screen.getByLabelText('责令重新答复的工作日数'), '15');
  const [, submit] = screen.getAllByRole<HTMLButtonElement>('button', { name: '登记结果' });
  await waitFor(() => expect(submit?.disabled).toBe(false));
  await user.click(submit as HTMLElement);
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.path).toBe('/api/v1/remedies/rem-1/decisions');
  expect(taken[0]?.headers.get('If-Match')).toBe('"4"');
  expect(taken[0]?.body).toEqual({ result: 'CORRECTED', redecideWithin: 15 });
});

it('names the case of each remedy and leads to it', async () => {
  const about = { ...filed, subject: '2024年部门决算' };
  deskOf('clerk', {
    read: (path) => (/\/remedies\?/.test(path) ? json({ items: [about] }) : undefined),
  });
  open('/desk/remedies');
  const link = await screen.findByRole('link', { name: '2024年部门决算' });
  expect(link.getAttribute('href')).toBe('/desk/applications/app-1');
});

it('lets nobody decide who may not', async () => {
  deskOf('reviewer', { read });
  open('/desk/remedies');
  await screen.findByText('尚未审结');
  expect(screen.queryByRole('button', { name: '登记结果' })).toBeNull();
});

it('files a remedy against a reply and says in Chinese why not', async () => {
  const decided = { round: 1, outcome: 'DENY_THIRD_PARTY', on: '2025-03-20', late: false, reply: true };
  const taken = deskOf('clerk', {
    read,
    detail: { ...runningDetail, application: { ...running, state: 'REPLIED', decisions: [decided] } },
    answer: () => problem(409, 'reconsideration-first', '应当先申请行政复议。'),
  });
  open('/desk/applications/app-1');
  expect(await screen.findByText('最迟2025年9月19日')).toBeDefined();
  await user.click(screen.getByText('登记复议诉讼', { selector: 'summary' }));
  await user.selectOptions(screen.getByLabelText('类型'), 'LITIGATION_DIRECT');
  await user.click(screen.getByRole('button', { name: '登记复议诉讼' }));
  expect(await screen.findByText('应当先申请行政复议。')).toBeDefined();
  expect(taken[0]?.body).toEqual({ application: 'app-1', type: 'LITIGATION_DIRECT' });
  expect(taken[0]?.headers.get('Idempotency-Key')).toMatch(/.{36}/);
});
