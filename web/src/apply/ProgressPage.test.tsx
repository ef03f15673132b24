import { screen, waitFor } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { counted, running, runningDetail } from '../../fixtures/cases';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { stubUploads } from '../testing/uploads';
import { user } from '../testing/user';

const pdf = { id: 'f1', name: '证明.pdf', type: 'application/pdf', size: 2048, on: '2025-03-04' };
const files = [
  { ...pdf, role: 'APPLICATION' },
  { ...pdf, id: 'f2', name: '答复.pdf', role: 'ANSWER' },
  { ...pdf, id: 'f3', name: null, role: 'APPLICATION' },
];

function follow(lawful: string[]) {
  const taken: { path: string; body: unknown }[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, { method, body }) => {
      if (path === '/api/v1/session')
        return json({ authenticated: true, subject: 'z', name: '张三', roles: ['citizen'], organs: [] });
      if (method === 'POST') {
        taken.push({ path, body: JSON.parse(String(body)) as unknown });
        return json(running);
      }
      if (path.endsWith('/clock')) return json(counted);
      if (path.endsWith('/attachments')) return json({ items: files });
      if (path.endsWith('/timeline') || path.includes('/letters')) return json({ items: [] });
      const application = { ...running, lawful };
      return path.endsWith('/app-1')
        ? json({ ...runningDetail, application, assistance: ['BRAILLE'] })
        : undefined;
    }),
  );
  open('/applications/app-1');
  return taken;
}

it('shows the files of the case, tells those of the answer apart, and names no erased one', async () => {
  follow([]);
  const link = await screen.findByRole('link', { name: '证明.pdf' });
  expect(link.getAttribute('href')).toBe('/api/v1/applications/app-1/attachments/f1');
  expect(link.getAttribute('download')).toBe('证明.pdf');
  expect(screen.getAllByText(/随答复提供/)).toHaveLength(1);
  expect(screen.getByText('（文件名不可见）')).toBeDefined();
  expect(screen.getByText('盲文').closest('div')?.textContent).toBe('需要的便利盲文');
  expect(screen.queryByLabelText('添加附件（可不填）')).toBeNull();
});

it('takes more files as long as the case is open', async () => {
  const sent = stubUploads((one) => one.answer(201, { id: 'f4' }));
  follow(['attachments']);
  await user.upload(await screen.findByLabelText('添加附件（可不填）'), [new File(['%PDF'], '补充.pdf')]);
  await user.click(screen.getByRole('button', { name: '上传' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(await screen.findByText('已上传1个附件，共1个')).toBeDefined();
});

it('asks for a rating while there is an answer to rate, and chooses none by itself', async () => {
  const taken = follow(['ratings']);
  const choice = await screen.findByLabelText('您对这次答复是否满意');
  expect((choice as HTMLSelectElement).value).toBe('');
  await user.selectOptions(choice, 'BASICALLY_SATISFIED');
  await user.click(screen.getByRole('button', { name: '提交评价' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]).toEqual({
    path: '/api/v1/applications/app-1/ratings',
    body: { rating: 'BASICALLY_SATISFIED' },
  });
});

it('asks for no rating before there is an answer', async () => {
  follow(['attachments']);
  await screen.findByRole('heading', { name: '附件' });
  expect(screen.queryByLabelText('您对这次答复是否满意')).toBeNull();
});

it('leads from a form that was split to its parts, which the same code opens', async () => {
  const asked: (string | null)[] = [];
  sessionStorage.setItem('gongkai.case.app-1', 'a handle');
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, { headers }) => {
      if (path === '/api/v1/session') return json({ authenticated: false });
      if (path.endsWith('/parts')) return json({ items: [{ ...running, id: 'app-2', ref: 'r-2' }] });
      if (path.endsWith('/clock')) return json(counted);
      if (/\/(timeline|attachments|letters)/.test(path)) return json({ items: [] });
      if (path.endsWith('/app-2')) asked.push(new Headers(headers).get('Case-Access'));
      const application = { ...running, state: 'SPLIT', parts: ['app-2'], lawful: [] };
      return json({ ...runningDetail, application });
    }),
  );
  open('/applications/app-1');
  await user.click(await screen.findByRole('link', { name: 'r-2' }));
  await waitFor(() => expect(asked).toContain('a handle'));
  sessionStorage.clear();
});
