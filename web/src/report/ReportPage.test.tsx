import { screen, waitFor, within } from '@testing-library/react';

import { describe, expect, it, vi } from 'vitest';
import { recorded } from '../../fixtures/reports';
import { json, problem } from '../../fixtures/server';
import { open } from '../testing/open';
import { user } from '../testing/user';
import { recordedFetch } from '../testing/platform';

const yunfu = '/report/445300-BGS/2020';

const numberOf = (cell: string) => {
  const found = document.querySelector<HTMLElement>(`table [data-cell="${cell}"]`);
  if (!found) throw new Error(`no number for ${cell}`);
  return found;
};

async function opened(address: string) {
  open(address);
  await screen.findByText('工作年度报告');
}

describe('the report', () => {
  it.each(recorded)(
    'of $organName shows every recorded number in its cell',
    async ({ organ, year, cells }) => {
      await opened(`/report/${organ}/${year}`);
      const numbers = [...document.querySelectorAll<HTMLElement>('table [data-cell]')];
      const shown = numbers.map(({ dataset }) => [dataset['cell'], dataset['value']]);
      const wanted = Object.entries(cells).map(([cell, value]) => [cell, `${value}`]);
      expect(Object.fromEntries(shown)).toEqual(
        Object.fromEntries(wanted.filter(([cell]) => !cell?.startsWith('s1.'))),
      );
    },
  );

  it('has the six parts of the form, in order', async () => {
    await opened(yunfu);
    const parts = screen.getAllByRole('heading', { level: 2 }).map((heading) => heading.textContent);
    expect(parts.slice(-6)).toEqual([
      '一、总体情况',
      '二、主动公开政府信息情况',
      '三、收到和处理政府信息公开申请情况',
      '四、政府信息公开行政复议、行政诉讼情况',
      '五、存在的主要问题及改进情况',
      '六、其他需要报告的事项',
    ]);
  });

  it('states the figures of part one as numbers that open', async () => {
    await opened(yunfu);
    expect(screen.getByLabelText('编印政府公报：12，查看明细')).toBeDefined();
    expect(screen.getByLabelText('网民留言（业务咨询）：601，查看明细')).toBeDefined();
  });

  it('writes the unit of a sum of money into the cell as published reports do', async () => {
    await opened(yunfu);
    expect(numberOf('t2.central_procurement.total_amount').textContent).toBe('405223.75元');
  });

  it('says that it is as of another day and leads back', async () => {
    await opened(`${yunfu}?asOf=2020-06-30`);
    expect(screen.getByText(/统计截至2020年6月30日/)).toBeDefined();
    await user.click(screen.getAllByText('回到最新数据')[0] as HTMLElement);
    await waitFor(() => expect(screen.queryByText(/统计截至2020年6月30日/)).toBeNull());
  });

  it('asks for the moment in Beijing time that the reader chose', async () => {
    const asked: string[] = [];
    vi.stubGlobal(
      'fetch',
      recordedFetch((path) => void asked.push(path)),
    );
    await opened(`${yunfu}?knownAt=2021-01-31T16:00:00Z&scope=whole`);
    expect(asked).toContain(
      '/api/v1/annual-reports/445300-BGS/2020?scope=whole&knownAt=2021-01-31T16%3A00%3A00Z',
    );
    expect(screen.getByLabelText('按当时已知（北京时间）', { exact: false })).toHaveProperty(
      'value',
      '2021-02-01T00:00',
    );
  });
});

describe('a number', () => {
  it('opens onto the cases behind it', async () => {
    await opened(yunfu);
    await user.click(numberOf('t3.granted.natural_person'));
    const panel = await screen.findByRole('dialog', { name: '（一）予以公开，自然人' });
    expect(await within(panel).findByText('由 3 个事项组成')).toBeDefined();
    expect(within(panel).getAllByRole('row')).toHaveLength(1 + 3);
    expect(within(panel).getAllByText('作出答复')).toHaveLength(3);
    await user.click(within(panel).getByRole('button', { name: '关闭' }));
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('opens when it is zero too, and says why it is zero', async () => {
    await opened(yunfu);
    await user.click(numberOf('t3.denied_state_secret.total'));
    const panel = await screen.findByRole('dialog', { name: '（三）不予公开 1.属于国家秘密，总计' });
    expect(await within(panel).findByText(/这个数是 0/)).toBeDefined();
    expect(within(panel).getByText(/第一次最终答复/)).toBeDefined();
  });

  it('reads its cases page by page until all are there', async () => {
    await opened('/report/990875-BGS/2024?cell=t3.carried_out.total');
    const panel = await screen.findByRole('dialog');
    await within(panel).findByText('由 103 个事项组成');
    expect(within(panel).getAllByRole('row')).toHaveLength(1 + 50);
    await user.click(within(panel).getByRole('button', { name: '加载更多' }));
    await waitFor(() => expect(within(panel).getAllByRole('row')).toHaveLength(1 + 100));
    await user.click(within(panel).getByRole('button', { name: '加载更多' }));
    await waitFor(() => expect(within(panel).getAllByRole('row')).toHaveLength(1 + 103));
    expect(within(panel).queryByRole('button', { name: '加载更多' })).toBeNull();
  });

  it('shows the case number only to those who get one', async () => {
    const members = [
      { type: 'application-replied', on: '2020-01-23', row: 'granted', ref: 'R000011', subject: 'app-x' },
    ];
    vi.stubGlobal(
      'fetch',
      recordedFetch((path) =>
        path.includes('/cells/')
          ? json({ cell: 'x', value: 1, count: 1, digest: 'd', rule: 'r', members })
          : undefined,
      ),
    );
    await opened(`${yunfu}?cell=t3.granted.total`);
    expect(await screen.findByRole('columnheader', { name: '编号' })).toBeDefined();
    expect(screen.getByText('R000011')).toBeDefined();
  });

  it('is reached by the arrow keys from its neighbour, with one tab stop per table', async () => {
    await opened(yunfu);
    const table = screen.getByRole('table', { name: '三、收到和处理政府信息公开申请情况' });
    const stops = () =>
      [...table.querySelectorAll<HTMLElement>('[data-cell]')].filter(({ tabIndex }) => tabIndex === 0);
    expect(stops()).toEqual([numberOf('t3.new_received.natural_person')]);
    numberOf('t3.new_received.natural_person').focus();
    await user.keyboard('{ArrowDown}{ArrowDown}{End}{ArrowLeft}');
    expect(document.activeElement).toBe(numberOf('t3.granted.legal_other'));
    expect(stops()).toEqual([numberOf('t3.granted.legal_other')]);
    await user.keyboard('{Enter}');
    expect(await screen.findByRole('dialog', { name: '（一）予以公开，法人或其他组织 其他' })).toBeDefined();
  });
});

describe('the proof', () => {
  it('counts what holds and what was not checked', async () => {
    await opened(yunfu);
    const proof = screen.getByRole('region', { name: '勾稽核对' });
    expect(within(proof).getByText('✓ 勾稽关系全部成立')).toBeDefined();
    expect(within(proof).getAllByText('已证明 7 项', { exact: false }).length).toBeGreaterThan(0);
    expect(within(proof).getAllByText('– 未核对')).toHaveLength(7);
  });

  it('shows a broken sum with its explanation', async () => {
    const checks = [{ rule: 'R1.total', ok: false, detail: '第一项加第二项：12 ≠ 13' }];
    const [report] = recorded;
    vi.stubGlobal(
      'fetch',
      recordedFetch((path) =>
        path.startsWith('/api/v1/annual-reports/')
          ? json({ ...report, scope: 'own', digest: 'd', proof: { balanced: false, checks } })
          : undefined,
      ),
    );
    await opened(yunfu);
    expect(screen.getByText('✗ 有勾稽关系不成立')).toBeDefined();
    expect(screen.getByText('第一项加第二项：12 ≠ 13')).toBeDefined();
  });
});

describe('a problem', () => {
  it('is told in words with the request id, and the reader can try again', async () => {
    let down = true;
    vi.stubGlobal(
      'fetch',
      recordedFetch((path) =>
        down && path.startsWith('/api/v1/annual-reports/')
          ? problem(503, 'service-unavailable', '年度报告服务暂时不可用，请稍后再试。')
          : undefined,
      ),
    );
    open(yunfu);
    const notice = await screen
      .findByRole('status', { name: '' })
      .then(() => screen.findByText('这部分服务暂时无法使用'));
    expect(notice).toBeDefined();
    expect(screen.getByText('年度报告服务暂时不可用，请稍后再试。')).toBeDefined();
    expect(screen.getByText('req-recorded')).toBeDefined();
    expect(screen.getByText('service-unavailable')).toBeDefined();
    down = false;
    await user.click(screen.getByText('重试'));
    expect(await screen.findByRole('heading', { level: 1 })).toBeDefined();
  });

  it('of a report that does not exist says so', async () => {
    open('/report/nobody/2020');
    expect(await screen.findByText('没有找到')).toBeDefined();
  });
});
