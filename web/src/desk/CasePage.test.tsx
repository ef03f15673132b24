import { screen, waitFor } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { counted, running, runningDetail } from '../../fixtures/cases';
import { json, problem } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { stubUploads } from '../testing/uploads';
import { user } from '../testing/user';

interface Taken {
  path: string;
  headers: Headers;
  body: unknown;
}

function asOfficer(role: string, answer: (taken: Taken) => ReturnType<typeof json> = () => json(running)) {
  const taken: Taken[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, { method, headers, body }) => {
      if (path === '/api/v1/session') {
        return json({
          authenticated: true,
          subject: role,
          name: role,
          roles: [role],
          organs: ['445300-BGS'],
        });
      }
      if (method === 'POST') {
        const step = { path, headers: new Headers(headers), body: JSON.parse(String(body)) as unknown };
        taken.push(step);
        return answer(step);
      }
      if (path.endsWith('/clock')) return json(counted);
      if (path.endsWith('/timeline') || path.endsWith('/attachments') || path.includes('/letters'))
        return json({ items: [] });
      const detail = json(runningDetail);
      return path.endsWith('/app-1')
        ? { ...detail, headers: { ...detail.headers, ETag: `"${taken.length + 1}"` } }
        : undefined;
    }),
  );
  open('/desk/applications/app-1');
  return taken;
}

const offered = async () => {
  await screen.findByRole('heading', { level: 1, name: '某路改造工程批复' });
  return [...document.querySelectorAll('.desk-steps button')].map(({ textContent }) => textContent);
};

it('offers the lawful steps of a clerk, and no review', async () => {
  asOfficer('clerk');
  expect(await offered()).toEqual(['交办', '登记检索', '拟写答复', '登记撤回']);
});

it('offers a reviewer the review, and no desk work', async () => {
  asOfficer('reviewer');
  expect(await offered()).toEqual(['登记检索', '拟写答复', '审核']);
});

it('takes a step on the version that was seen', async () => {
  const taken = asOfficer('clerk');
  await user.click(await screen.findByRole('button', { name: '拟写答复' }));
  await user.type(screen.getByLabelText('答复内容'), '见附件');
  await user.click(screen.getByRole('button', { name: '确定：拟写答复' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.path).toBe('/api/v1/applications/app-1/drafts');
  expect(taken[0]?.headers.get('If-Match')).toBe('"1"');
  expect(taken[0]?.body).toEqual({ outcome: 'GRANT', text: '见附件' });
});

it('tells who was slower and keeps what was written', async () => {
  asOfficer('clerk', () => problem(412, 'stale-version', '对象已被他人更改。'));
  await user.click(await screen.findByRole('button', { name: '拟写答复' }));
  await user.type(screen.getByLabelText('答复内容'), '见附件');
  await user.click(screen.getByRole('button', { name: '确定：拟写答复' }));
  expect(await screen.findByText('有人先办了一步')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '读取最新情况' }));
  expect(screen.getByLabelText<HTMLTextAreaElement>('答复内容').value).toBe('见附件');
});

it('adds files of the answer, as an officer only', async () => {
  const sent = stubUploads((one) => one.answer(201, { id: 'f4' }));
  asOfficer('clerk');
  await user.upload(await screen.findByLabelText('添加随答复提供的文件'), [new File(['%PDF'], '批复.pdf')]);
  await user.click(screen.getByRole('button', { name: '上传' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.path).toBe('/api/v1/applications/app-1/attachments?role=ANSWER');
});

it('offers no upload to a supervisor', async () => {
  asOfficer('supervisor');
  await screen.findByRole('heading', { level: 2, name: '附件' });
  expect(screen.queryByLabelText('添加随答复提供的文件')).toBeNull();
});
