import { screen, waitFor, within } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { running } from '../../fixtures/cases';
import { json } from '../../fixtures/server';
import { open } from '../testing/open';
import { recordedFetch } from '../testing/platform';
import { stubUploads, type Uploaded } from '../testing/uploads';
import { user } from '../testing/user';

interface Asked {
  path: string;
  body: Record<string, unknown>;
}

const suggested = {
  id: 'doc-1',
  organ: '445300-BGS',
  title: '二〇二四年预算报告',
  href: '/x',
  published: '2025-01-02',
};

/** Fills in the form without an account. */
async function filled() {
  const asked: Asked[] = [];
  vi.stubGlobal(
    'fetch',
    recordedFetch((path, { method, body }) => {
      if (method !== 'POST') return undefined;
      asked.push({ path, body: JSON.parse(String(body)) as Record<string, unknown> });
      if (path.endsWith('/application-suggestions')) return json({ items: [suggested] });
      if (path.endsWith('/application-accesses'))
        return json({ application: 'app-1', handle: 'handle-1', until: '2025-03-03T12:00:00Z' });
      return json({ ...running, access: { number: '1234', code: 'ABCD' } });
    }),
  );
  open('/apply');
  await user.selectOptions(await screen.findByLabelText('向哪个机关申请'), '445300-BGS');
  await user.type(screen.getByLabelText('姓名'), '张三');
  await user.type(screen.getByLabelText('证件号码'), '11010519491231002X');
  await user.type(screen.getByLabelText('信息名称或者文号'), '预算报告');
  await user.type(screen.getByLabelText('内容描述'), '二〇二四年');
  return asked;
}

const submit = () => user.click(screen.getByRole('button', { name: '提交申请' }));
const choose = (...files: File[]) => user.upload(screen.getByLabelText('添加附件（可不填）'), files);
const arrives = (one: Uploaded) => one.answer(201, { id: 'f' });

it('offers what is public once the typing pauses, says how many, and keeps no words in an address', async () => {
  const asked = await filled();
  const link = await screen.findByRole('link', { name: '二〇二四年预算报告' });
  expect(link.getAttribute('href')).toContain('doc-1');
  expect(screen.getByText(/找到1条可能已经公开的信息/).getAttribute('role')).toBe('status');
  const words = { words: '预算报告\n二〇二四年' };
  await waitFor(() => expect(asked.at(-1)).toEqual({ path: '/api/v1/application-suggestions', body: words }));
  expect(asked.length).toBeLessThan(5);
  await submit();
  expect(await screen.findByRole('heading', { level: 1, name: '申请已经提交' })).toBeDefined();
});

it('sends what help is needed with the application, and nothing if none is', async () => {
  const asked = await filled();
  await user.click(screen.getByLabelText('大字版'));
  await user.click(screen.getByLabelText('协助填写'));
  await submit();
  await screen.findByRole('heading', { level: 1, name: '申请已经提交' });
  const sent = asked.find(({ path }) => path === '/api/v1/applications');
  expect(sent?.body['assistance']).toEqual(['LARGE_PRINT', 'HELP_WITH_WRITING']);
});

it('uploads the files one after the other, shows how far each is, and what was wrong with one', async () => {
  const sent = stubUploads();
  await filled();
  await choose(new File(['%PDF'], '证明.pdf'), new File(['MZ'], '坏的.pdf'));
  await submit();
  await waitFor(() => expect(sent).toHaveLength(1));
  sent[0]?.progress(0.4);
  const bar = await screen.findByRole('progressbar', { name: '证明.pdf的上传进度' });
  await waitFor(() => expect(bar.getAttribute('value')).toBe('40'));
  if (sent[0]) arrives(sent[0]);
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(screen.getByText('已上传1个附件，共2个')).toBeDefined();
  sent[1]?.answer(415, { code: 'file-type-refused', status: 415 });
  expect((await screen.findByRole('alert')).textContent).toContain('不接受这种类型');
  expect(screen.queryByRole('button', { name: '重新上传' })).toBeNull();
  expect(sent[0]?.headers['Case-Access']).toBe('handle-1');
});

it('tries again what the line broke, and only that', async () => {
  const sent = stubUploads((one) => (one.file.name === 'b.pdf' ? one.break() : arrives(one)));
  await filled();
  await choose(new File(['%PDF'], 'a.pdf'), new File(['%PDF'], 'b.pdf'));
  await submit();
  await user.click(await screen.findByRole('button', { name: '重新上传' }));
  await waitFor(() => expect(sent.map(({ file }) => file.name)).toEqual(['a.pdf', 'b.pdf', 'b.pdf']));
});

it('refuses a file that is too long before it is sent, and lets it be removed', async () => {
  const sent = stubUploads(arrives);
  await filled();
  const long = new File(['x'], '长.pdf');
  Object.defineProperty(long, 'size', { value: 20 * 1024 * 1024 + 1 });
  await choose(long);
  expect(screen.getByRole('alert').textContent).toContain('超过20MB');
  await user.click(screen.getByRole('button', { name: '移除长.pdf' }));
  expect(screen.queryByRole('alert')).toBeNull();
  await submit();
  const page = await screen.findByRole('article');
  expect(within(page).queryByText('附件')).toBeNull();
  expect(sent).toHaveLength(0);
});
