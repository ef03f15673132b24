import { screen, waitFor } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { user } from '../testing/user';
import { recordedFetch } from '../testing/platform';

it('leads from the list to a document with its three dates', async () => {
  open('/documents');
  await user.click(
    (await screen.findAllByRole('link', { name: '云浮市土地征收补偿安置方案管理办法' }))[0] as HTMLElement,
  );
  expect(
    await screen.findByRole('heading', { level: 1, name: '云浮市土地征收补偿安置方案管理办法' }),
  ).toBeDefined();
  expect(screen.getByText('云府规〔2020〕24号')).toBeDefined();
  expect(screen.getByText('2020年12月8日')).toBeDefined();
  expect(screen.getByText('2020年12月11日')).toBeDefined();
  expect(screen.getByText('现行有效')).toBeDefined();
  expect(await screen.findByText('云浮市人民政府办公室')).toBeDefined();
});

it('shows what stays of a withdrawn document, and neither title nor text', async () => {
  const stone = {
    id: 'doc-9',
    organ: '445300-BGS',
    index: '445300/2020-9',
    published: '2020-01-02',
    withdrawn: '2020-03-04',
    reason: '涉及个人信息',
  };
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => (path.includes('/documents/doc-9') ? json(stone, 410) : undefined)),
  );
  open('/documents/doc-9');
  expect(await screen.findByRole('heading', { level: 1, name: '此件已撤下' })).toBeDefined();
  expect(screen.getByText('涉及个人信息')).toBeDefined();
  expect(screen.getByText('2020年3月4日')).toBeDefined();
});

it('asks for the type and year that the reader chose', async () => {
  const asked: string[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => void asked.push(path)),
  );
  open('/documents');
  await user.selectOptions(await screen.findByLabelText('类型'), '规章');
  await user.type(screen.getByLabelText('公开年度'), '2020');
  await user.click(screen.getByText('筛选'));
  await waitFor(() => expect(asked).toContain('/api/v1/documents?type=REGULATION&year=2020&limit=30'));
});
