import { screen, waitFor } from '@testing-library/react';

import { expect, it, vi } from 'vitest';
import { running } from '../../fixtures/cases';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { user } from '../testing/user';

const citizen = json({
  authenticated: true,
  subject: 'zhang-san',
  name: '张三',
  roles: ['citizen'],
  organs: [],
});

async function filled(answer: () => ReturnType<typeof json>) {
  const sent: RequestInit[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, request) => {
      if (path === '/api/v1/session') return citizen;
      if (request.method !== 'POST') return undefined;
      if (path === '/api/v1/application-suggestions') return json({ items: [] });
      sent.push(request);
      return answer();
    }),
  );
  open('/apply');
  await user.selectOptions(await screen.findByLabelText('向哪个机关申请'), '445300-BGS');
  await user.type(screen.getByLabelText('姓名'), '张三');
  await user.type(screen.getByLabelText('证件号码'), '11010519491231002X');
  await user.type(screen.getByLabelText('信息名称或者文号'), '某路改造工程批复');
  await user.type(screen.getByLabelText('内容描述'), '某路改造工程的批复。');
  await user.click(screen.getByRole('button', { name: '提交申请' }));
  return sent;
}

it('sends what art. 29 asks for and no purpose, once', async () => {
  const sent = await filled(() => json(running));
  expect(await screen.findByRole('heading', { level: 1, name: '申请已经提交' })).toBeDefined();
  expect(JSON.parse(String(sent[0]?.body))).toEqual({
    organ: '445300-BGS',
    channel: 'ONLINE',
    delivery: 'ONLINE',
    subject: '某路改造工程批复',
    description: '某路改造工程的批复。',
    applicant: {
      category: 'NATURAL_PERSON',
      name: '张三',
      document: { type: 'RESIDENT_ID', number: '11010519491231002X' },
    },
  });
  expect(new Headers(sent[0]?.headers).get('Idempotency-Key')).toMatch(/^[0-9a-f-]{36}$/);
});

it('shows a fault at its field, and sends a second try under the same key', async () => {
  const fault = { pointer: '/applicant/document/number', code: 'bad-value' };
  const body = {
    code: 'bad-value',
    status: 400,
    title: 't',
    detail: 'd',
    errors: [fault],
    article: '条例第二十九条',
  };
  const sent = await filled(() => json(body, 400, 'application/problem+json'));
  const field = screen.getByLabelText('证件号码');
  expect(await screen.findByText('请检查标红的各项。')).toBeDefined();
  expect(field.getAttribute('aria-invalid')).toBe('true');
  const about = field.getAttribute('aria-describedby') ?? '';
  expect(document.getElementById(about)?.textContent).toContain('条例第二十九条');
  await user.click(screen.getByRole('button', { name: '提交申请' }));
  const keys = sent.map(({ headers }) => new Headers(headers).get('Idempotency-Key'));
  expect(keys).toHaveLength(2);
  expect(keys[0]).toBe(keys[1]);
});

it('shows a stranger number and code once, and opens the case with its handle', async () => {
  const asked: { path: string; access: string | null }[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, request) => {
      const headers = new Headers(request.headers);
      asked.push({ path, access: headers.get('Case-Access') });
      if (path === '/api/v1/application-accesses') {
        return json({ application: 'app-1', handle: 'handle-1', until: '2025-03-03T10:00:00Z' }, 201);
      }
      if (request.method === 'POST')
        return json({ ...running, access: { number: '4821-7730', code: 'wq8p-41tz' } });
      return undefined;
    }),
  );
  open('/apply');
  await user.selectOptions(await screen.findByLabelText('向哪个机关申请'), '445300-BGS');
  await user.type(screen.getByLabelText('姓名'), '张三');
  await user.type(screen.getByLabelText('证件号码'), '11010519491231002X');
  await user.type(screen.getByLabelText('信息名称或者文号'), '某路改造工程批复');
  await user.type(screen.getByLabelText('内容描述'), '某路改造工程的批复。');
  await user.click(screen.getByRole('button', { name: '提交申请' }));
  expect(await screen.findByText('4821-7730')).toBeDefined();
  expect(screen.getByText('wq8p-41tz')).toBeDefined();
  await user.click(screen.getByRole('button', { name: '查看办理进度' }));
  await waitFor(() => expect(asked.at(-1)?.path).toContain('/applications/app-1'));
  const ofCase = asked.filter(({ path }) => path.startsWith('/api/v1/applications/app-1'));
  expect(new Set(ofCase.map(({ access }) => access))).toEqual(new Set(['handle-1']));
  expect(asked.find(({ path }) => path.endsWith('/organs/445300-BGS'))?.access ?? null).toBeNull();
});
