import { expect, it } from 'vitest';
import { formatOf } from '../../fixtures/reports';
import { labelsOf } from './layout/labels';
import { cellsOf, paragraphsOf, piecesOf } from './narrative';

it.each([
  ['2019', 2020],
  ['2021', 2024],
])('every figure of part one of the form of %s is bound to a cell that has a name', (format, year) => {
  const labels = labelsOf(formatOf(year));
  const clauses = paragraphsOf(format).flatMap((paragraph) => paragraph.clauses);
  for (const clause of clauses) {
    const words = piecesOf(clause).map((piece) => ('text' in piece ? piece.text : ''));
    expect(words.join('').replace('12345 热线', '')).not.toMatch(/\d/);
    for (const cell of cellsOf(clause)) expect([...labels.keys()]).toContain(cell);
  }
});

it('the form of 2021 names its five heads', () => {
  expect(paragraphsOf('2021').map(({ title }) => title)).toEqual([
    '（一）主动公开',
    '（二）依申请公开',
    '（三）政府信息管理',
    '（四）政府信息公开平台建设',
    '（五）监督保障',
  ]);
});

it('a clause falls into text and cells', () => {
  expect(piecesOf('落实 {s1.workplan.aspects} 个方面、{s1.workplan.tasks} 项任务')).toEqual([
    { text: '落实' },
    { cell: 's1.workplan.aspects' },
    { text: '个方面、' },
    { cell: 's1.workplan.tasks' },
    { text: '项任务' },
  ]);
});
