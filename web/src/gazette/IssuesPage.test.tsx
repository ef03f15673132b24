import { screen } from '@testing-library/react';

import { expect, it } from 'vitest';
import { open } from '../testing/open';
import { user } from '../testing/user';

it('lists the issues by year and leads to the contents of one', async () => {
  open('/gazette');
  expect(await screen.findByRole('region', { name: '2020年' })).toBeDefined();
  await user.click(screen.getByRole('link', { name: '2020年第12期' }));
  expect(await screen.findByRole('heading', { level: 1, name: '政府公报 2020年第12期' })).toBeDefined();
  expect(screen.getByText('总第202期')).toBeDefined();
  expect(screen.getByRole('heading', { level: 3, name: '人事任免' })).toBeDefined();
  expect(screen.getByRole('link', { name: '云浮市土地征收补偿安置方案管理办法' }).getAttribute('href')).toBe(
    '/documents/doc-1',
  );
});
