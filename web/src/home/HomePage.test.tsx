import { screen, within } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { json, problem } from '../../fixtures/server';
import { open } from '../testing/open';
import { user } from '../testing/user';
import { recordedFetch } from '../testing/platform';

it('names the city and shows the figures of the latest year', async () => {
  open('/');
  expect(await screen.findByRole('heading', { level: 1, name: '云浮市政府信息公开' })).toBeDefined();
  expect(await screen.findByRole('link', { name: '新收公开申请 3,119件，查看明细' })).toBeDefined();
});

it('leads from a figure to its cell in the report', async () => {
  open('/');
  await user.selectOptions(await screen.findByLabelText('机关'), '云浮市人民政府办公室');
  await user.click(await screen.findByRole('link', { name: '政府公报 12期，查看明细' }));
  expect(await screen.findByRole('dialog', { name: '编印政府公报' })).toBeDefined();
});

it('keeps working while one service is down', async () => {
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) =>
      path.startsWith('/api/v1/gazette')
        ? problem(503, 'service-unavailable', '政府公报服务暂时不可用。')
        : undefined,
    ),
  );
  open('/');
  const gazette = await screen.findByRole('region', { name: '最新政府公报' });
  expect(await within(gazette).findByText('政府公报服务暂时不可用。')).toBeDefined();
  const documents = screen.getByRole('region', { name: '最新公开文件' });
  expect(await within(documents).findAllByRole('listitem')).toHaveLength(6);
  expect(await screen.findByRole('link', { name: '阅读2024年度报告' })).toBeDefined();
});

it('says honestly that there is nothing yet', async () => {
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => (path.startsWith('/api/v1/session') ? undefined : json({ items: [] }))),
  );
  open('/');
  expect(await screen.findByText(/平台上还没有数据/)).toBeDefined();
  expect(screen.getByText('还没有公开的文件。')).toBeDefined();
  expect(screen.getByText('还没有出版的公报。')).toBeDefined();
});
