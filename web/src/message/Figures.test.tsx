import { screen } from '@testing-library/react';

import { expect, it } from 'vitest';
import { json } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';

const figures = (source: string, received: number) => ({
  ...{ source, received, valid: received, guided: 0, forwarded: 0, closed: 2, inTime: 1 },
  ...{ returned: 0, satisfied: 1, rated: 2, published: 0 },
});

it('counts each source of a month and all of them', async () => {
  const sources = [figures('MAYOR_MAILBOX', 3), figures('HOTLINE_12345', 4)];
  deskOf('clerk', {
    read: (path) =>
      path.includes('/messages/statistics') ? json({ organ: '', month: '', sources }) : undefined,
  });
  open('/messages/figures');
  const row = await screen.findByRole('row', { name: /合计/ });
  expect(row.textContent).toBe('合计770042002／4');
});
