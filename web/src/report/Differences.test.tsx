import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { reportOf } from '../../fixtures/reports';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';

const now = reportOf('445300-BGS', 2020, new URLSearchParams());

it('names each cell that later truth changed, with both numbers', async () => {
  const then = {
    ...now,
    knownAt: '2020-12-31T00:00:00Z',
    cells: { ...now?.cells, 't3.granted.natural_person': 2 },
  };
  vi.stubGlobal(
    'fetch',
    recordedFetch((path) => (path.includes('knownAt=') ? json(then) : undefined)),
  );
  open('/report/445300-BGS/2020?knownAt=2020-12-31T00:00:00Z');
  await screen.findByText('与最新数据相比，有 1 格不同');
  const row = screen.getByText('（一）予以公开，自然人').closest('tr');
  expect(row?.textContent).toBe('（一）予以公开，自然人23');
});

it('says so when nothing changed', async () => {
  open('/report/445300-BGS/2020?asOf=2021-01-31');
  expect(await screen.findByText('与最新数据逐格相同')).toBeDefined();
});
