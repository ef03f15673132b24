import { screen, waitFor } from '@testing-library/react';

import { expect, it } from 'vitest';
import { json } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';
import { user } from '../testing/user';

const letter = {
  ...{ id: 'let-1', application: 'app-1', kind: 'CORRECTION', name: '补正告知书', to: 'APPLICANT' },
  ...{ number: '云府办公开〔2025〕1号', on: '2025-03-05', pending: false, late: false, revoked: false },
  deliveries: [],
};

const read = (path: string) => {
  if (path.includes('/letters/let-1')) {
    const one = json(letter);
    return { ...one, headers: { ...one.headers, ETag: '"2"' } };
  }
  return /\/letters\?/.test(path) ? json({ items: [letter] }) : undefined;
};

it('lets the head alone take back a letter, for a reason', async () => {
  const taken = deskOf('head', { read, answer: () => json(letter) });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '撤销文书' }));
  await user.selectOptions(screen.getByLabelText('撤销原因'), 'WRONG_CONTENT');
  const [, submit] = screen.getAllByRole<HTMLButtonElement>('button', { name: '撤销文书' });
  await waitFor(() => expect(submit?.disabled).toBe(false));
  await user.click(submit as HTMLElement);
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.path).toBe('/api/v1/applications/app-1/letters/let-1/revocations');
  expect(taken[0]?.headers.get('If-Match')).toBe('"2"');
  expect(taken[0]?.body).toEqual({ reason: 'WRONG_CONTENT' });
});

it('says that a letter was delivered after the last day for the reply', async () => {
  const late = { ...letter, delivered: '2025-04-02', late: true };
  deskOf('clerk', {
    read: (path) => (/\/letters\?/.test(path) ? json({ items: [late] }) : undefined),
  });
  open('/desk/applications/app-1');
  expect((await screen.findByText('晚于答复期限')).closest('p')?.textContent).toContain('2025年4月2日送达');
});

it('offers a clerk the delivery of a letter and not its revocation', async () => {
  deskOf('clerk', { read });
  open('/desk/applications/app-1');
  await screen.findByRole('button', { name: '登记送达' });
  expect(screen.queryByRole('button', { name: '撤销文书' })).toBeNull();
});

it('shows that a letter was taken back, and what is wanted in its place, at once', async () => {
  let revoked = false;
  const wanted = () => ({ items: revoked ? [{ kind: 'REPLY', zh: '答复书', step: 5 }] : [] });
  deskOf('head', {
    read: (path) => {
      if (path.endsWith('/wanted')) return json(wanted());
      const now = { ...letter, revoked, voided: revoked ? 'WRONG_CONTENT' : null };
      if (/\/letters\?/.test(path)) return json({ items: [now] });
      return read(path);
    },
    answer: () => {
      revoked = true;
      return json(letter);
    },
  });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '撤销文书' }));
  await user.selectOptions(screen.getByLabelText('撤销原因'), 'WRONG_CONTENT');
  const [, submit] = screen.getAllByRole<HTMLButtonElement>('button', { name: '撤销文书' });
  await waitFor(() => expect(submit?.disabled).toBe(false));
  await user.click(submit as HTMLElement);
  await screen.findByText('已撤销');
  await screen.findByRole('button', { name: '发文：答复书' });
  expect(screen.queryByRole('button', { name: '登记送达' })).toBeNull();
});
