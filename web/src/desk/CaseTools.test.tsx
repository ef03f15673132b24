import { screen, waitFor, within } from '@testing-library/react';

import { expect, it } from 'vitest';
import { running, runningDetail } from '../../fixtures/cases';
import { type Answer, json, problem } from '../../fixtures/server';
import { deskOf } from '../testing/desk';
import { open } from '../testing/open';
import { user } from '../testing/user';

const lawful = (...resources: string[]) => ({
  ...runningDetail,
  application: { ...running, lawful: resources },
});

const proposal = {
  month: '2025-03',
  itemsThisMonth: 12,
  counted: ['app-7'],
  byItem: { amount: '100', steps: [{ from: 13, to: 13, price: '100', amount: '100' }] },
  article: '政府信息公开条例第四十二条',
};

it('splits a form into the matters that were written', async () => {
  const taken = deskOf('clerk', { detail: lawful('splits') });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '拆分' }));
  for (const [index, words] of ['路灯', '桥梁'].entries()) {
    await user.type(screen.getAllByLabelText('信息名称或者文号')[index] as HTMLElement, words);
    await user.type(screen.getAllByLabelText('内容描述')[index] as HTMLElement, `${words}批复`);
  }
  await user.click(screen.getByRole('button', { name: '确定：拆分' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.path).toBe('/api/v1/applications/app-1/splits');
  expect(taken[0]?.body).toEqual({
    items: [
      { subject: '路灯', description: '路灯批复' },
      { subject: '桥梁', description: '桥梁批复' },
    ],
  });
});

it('starts a notice of a fee from the proposal and its evidence', async () => {
  const taken = deskOf('clerk', {
    detail: lawful('fee-notices'),
    read: (path) => (path.includes('/fee-proposal') ? json(proposal) : undefined),
  });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '收费通知' }));
  await screen.findByText('该申请人在2025年3月，本件之前有12件。');
  await user.click(screen.getByRole('button', { name: '确定：收费通知' }));
  await waitFor(() => expect(taken).toHaveLength(1));
  expect(taken[0]?.body).toEqual({ basis: 'BY_ITEM', quantity: 1, itemsThisMonth: 12 });
});

const searched = {
  seq: 3,
  on: '2025-03-05',
  known: '2025-03-05',
  attested: false,
  by: 'clerk',
  what: 'searched',
  data: {},
  words: '检索范围：档案室',
};

it.each([
  ['warns', []],
  ['does not warn', [searched]],
])('%s that nothing was searched', async (expected, items) => {
  deskOf('clerk', {
    detail: lawful('drafts'),
    read: (path): Answer | undefined => (path.endsWith('/timeline') ? json({ items }) : undefined),
  });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '拟写答复' }));
  await user.selectOptions(screen.getByLabelText('办理结果'), 'NOT_EXIST');
  const warned = () => screen.queryByText(/还没有检索记录/) !== null;
  if (expected === 'warns') await waitFor(() => expect(warned()).toBe(true));
  else {
    await screen.findByRole('heading', { name: '检索记录' });
    expect(warned()).toBe(false);
  }
});

it('erases nobody before the head has typed the number of the case', async () => {
  const taken = deskOf('head', { answer: () => problem(409, 'cases-open', '还有未办结的申请。') });
  open('/desk/applications/app-1');
  await user.click(await screen.findByRole('button', { name: '删除个人信息…' }));
  const panel = within(screen.getByRole('dialog'));
  await user.selectOptions(panel.getByLabelText(/删除的依据/), 'CONSENT_WITHDRAWN');
  await user.type(panel.getByLabelText(/以确认/), 'k7m3q');
  await user.click(panel.getByRole('button', { name: '删除个人信息' }));
  expect(taken).toEqual([]);
  await user.type(panel.getByLabelText(/以确认/), '2');
  await user.click(panel.getByRole('button', { name: '删除个人信息' }));
  expect(await panel.findByText('还有未办结的申请。')).toBeDefined();
  expect(taken.map(({ path, body }) => [path, body])).toEqual([
    ['/api/v1/applications/app-1/erasures', { ground: 'CONSENT_WITHDRAWN' }],
  ]);
});

it('neither erases again nor writes letters to a person who is erased', async () => {
  const erased = { ...runningDetail, subject: null, description: null, applicant: null };
  const letter = {
    id: 'let-1',
    name: '接收回执',
    to: 'APPLICANT',
    on: '2025-03-05',
    pdf: 'd',
    deliveries: [],
  };
  deskOf('head', {
    detail: erased,
    read: (path) =>
      path.includes('/letters')
        ? json({ items: path.endsWith('/wanted') ? [{ kind: 'REPLY', zh: '答复书', step: 5 }] : [letter] })
        : undefined,
  });
  open('/desk/applications/app-1');
  await screen.findByText('申请人的个人信息已经删除，不能再读取。');
  await screen.findByText('文件已随个人信息删除');
  expect(screen.queryByRole('link', { name: '下载PDF' })).toBeNull();
  expect(screen.queryByRole('button', { name: '删除个人信息…' })).toBeNull();
  expect(screen.queryByRole('button', { name: '重发查询号和查询码' })).toBeNull();
  expect(screen.queryByRole('button', { name: '发文：答复书' })).toBeNull();
  expect(screen.getByRole('link', { name: '查阅记录' })).toBeDefined();
});

it('lets a clerk erase nobody and read no audit trail', async () => {
  deskOf('clerk');
  open('/desk/applications/app-1');
  await screen.findByRole('button', { name: '重发查询号和查询码' });
  expect(screen.queryByRole('button', { name: '删除个人信息…' })).toBeNull();
  expect(screen.queryByRole('link', { name: '查阅记录' })).toBeNull();
});

it('tells who read what and why', async () => {
  const reading = {
    at: '2025-03-04T01:30:00Z',
    by: 'reviewer',
    own: false,
    purpose: 'handle-case',
    what: ['party', 'text'],
    masked: false,
  };
  deskOf('head', {
    read: (path) => (path.includes('/readings') ? json({ items: [reading] }) : undefined),
  });
  open('/desk/applications/app-1/readings');
  const row = await screen.findByRole('row', { name: /2025-03-04 09:30/ });
  expect(row.textContent).toBe('2025-03-04 09:30reviewer办理申请身份和联系方式、申请内容和往来文字否');
});
