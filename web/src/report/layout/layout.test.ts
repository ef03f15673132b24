import { describe, expect, it } from 'vitest';
import { formatOf, recorded } from '../../../fixtures/reports';
import { layApplications } from './application';
import { layDisclosure } from './disclosure';
import { layRemedies } from './remedy';
import { type LaidCell, type LaidTable, numbersOf } from './table';

/** [text or cell id, colSpan, rowSpan] of each cell of a row. */
const drawn = (row: LaidCell[] | undefined) =>
  row?.map((cell) =>
    cell.kind === 'number' ? [cell.cell, cell.colSpan, 1] : [cell.text, cell.colSpan, cell.rowSpan],
  );

/** How many columns each row covers, spans from above included. */
function widths(rows: LaidCell[][]): number[] {
  const open: number[] = [];
  return rows.map((row, at) => {
    let width = open[at] ?? 0;
    for (const cell of row) {
      width += cell.colSpan;
      if (cell.kind === 'number') continue;
      for (let below = at + 1; below < at + cell.rowSpan; below++)
        open[below] = (open[below] ?? 0) + cell.colSpan;
    }
    return width;
  });
}

const tablesOf = (year: number): LaidTable[] => {
  const { t2, t3, t4 } = formatOf(year).tables;
  return [layDisclosure(t2), layApplications(t3), layRemedies(t4)];
};

describe('the official layout', () => {
  it.each([2020, 2024])('every row of every table of %i is equally wide', (year) => {
    const [t2, t3, t4] = tablesOf(year) as [LaidTable, LaidTable, LaidTable];
    for (const body of t2.bodies) expect(new Set(widths(body))).toEqual(new Set([4]));
    expect(new Set(widths(t3.head))).toEqual(new Set([10]));
    expect(new Set(widths(t3.bodies.flat()))).toEqual(new Set([10]));
    expect(new Set(widths(t4.head))).toEqual(new Set([15]));
    expect(new Set(widths(t4.bodies.flat()))).toEqual(new Set([15]));
  });

  it.each(recorded)('every cell of the tables of $organ $year has its place, once', ({ year, cells }) => {
    const placed = tablesOf(year).flatMap((table) => numbersOf(table).flat());
    expect(placed.toSorted()).toEqual(
      Object.keys(cells)
        .filter((cell) => !cell.startsWith('s1.'))
        .toSorted(),
    );
  });
});

describe('part three', () => {
  it.each([2020, 2024])('has the head of the form in %i: note, applicants, organisations', (year) => {
    const { head } = layApplications(formatOf(year).tables.t3);
    expect(drawn(head[0])).toEqual([
      ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', 3, 3],
      ['申请人情况', 7, 1],
    ]);
    expect(drawn(head[1])).toEqual([
      ['自然人', 1, 2],
      ['法人或其他组织', 5, 1],
      ['总计', 1, 2],
    ]);
    expect(drawn(head[2])?.map(([text]) => text)).toEqual([
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ]);
  });

  it('merges the results of the form of 2019 over 20 rows', () => {
    const rows = layApplications(formatOf(2020).tables.t3).bodies[0] ?? [];
    expect(rows).toHaveLength(23);
    expect(drawn(rows[0])?.[0]).toEqual(['一、本年新收政府信息公开申请数量', 3, 1]);
    expect(drawn(rows[2])?.slice(0, 2)).toEqual([
      ['三、本年度办理结果', 1, 20],
      ['（一）予以公开', 2, 1],
    ]);
    expect(drawn(rows[4])?.slice(0, 2)).toEqual([
      ['（三）不予公开', 1, 8],
      ['1.属于国家秘密', 1, 1],
    ]);
    expect(drawn(rows[12])?.[0]).toEqual(['（四）无法提供', 1, 3]);
    expect(drawn(rows[15])?.[0]).toEqual(['（五）不予处理', 1, 5]);
    expect(drawn(rows[20])?.[0]).toEqual(['（六）其他处理', 2, 1]);
    expect(drawn(rows[21])?.[0]).toEqual(['（七）总计', 2, 1]);
    expect(drawn(rows[22])?.[0]).toEqual(['四、结转下年度继续办理', 3, 1]);
  });

  it('merges the results of the form of 2021 over 22 rows, 其他处理 over three', () => {
    const rows = layApplications(formatOf(2024).tables.t3).bodies[0] ?? [];
    expect(rows).toHaveLength(25);
    expect(drawn(rows[2])?.[0]).toEqual(['三、本年度办理结果', 1, 22]);
    expect(drawn(rows[20])?.slice(0, 2)).toEqual([
      ['（六）其他处理', 1, 3],
      ['1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请', 1, 1],
    ]);
    expect(drawn(rows[23])?.[0]).toEqual(['（七）总计', 2, 1]);
  });
});

describe('part two', () => {
  it('lets the last column of a narrow block fill the form of 2019', () => {
    const blocks = layDisclosure(formatOf(2020).tables.t2).bodies;
    expect(blocks.map((block) => drawn(block[0])?.[0])).toEqual([
      ['第二十条第（一）项', 4, 1],
      ['第二十条第（五）项', 4, 1],
      ['第二十条第（六）项', 4, 1],
      ['第二十条第（八）项', 4, 1],
      ['第二十条第（九）项', 4, 1],
    ]);
    expect(drawn(blocks[3]?.[1])).toEqual([
      ['信息内容', 1, 1],
      ['上一年项目数量', 1, 1],
      ['本年增/减', 2, 1],
    ]);
    expect(drawn(blocks[4]?.[2])).toEqual([
      ['政府集中采购', 1, 1],
      ['t2.central_procurement.project_count', 1, 1],
      ['t2.central_procurement.total_amount', 2, 1],
    ]);
  });

  it('gives the only column of a block of 2021 the whole width', () => {
    const blocks = layDisclosure(formatOf(2024).tables.t2).bodies;
    expect(drawn(blocks[1]?.[1])).toEqual([
      ['信息内容', 1, 1],
      ['本年处理决定数量', 3, 1],
    ]);
    expect(drawn(blocks[3]?.[1])?.[1]).toEqual(['本年收费金额（单位：万元）', 3, 1]);
  });
});

describe('part four', () => {
  it.each([2020, 2024])('puts two kinds of suits beside reconsideration in %i', (year) => {
    const { head } = layRemedies(formatOf(year).tables.t4);
    expect(drawn(head[0])).toEqual([
      ['行政复议', 5, 1],
      ['行政诉讼', 10, 1],
    ]);
    expect(drawn(head[1])?.slice(0, 5)).toEqual(
      ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map((text) => [text, 1, 2]),
    );
    expect(drawn(head[1])?.slice(5)).toEqual([
      ['未经复议直接起诉', 5, 1],
      ['复议后起诉', 5, 1],
    ]);
    expect(head[2]).toHaveLength(10);
  });
});
