import type { ReportFormat } from '../../api/format';

export interface CellLabel {
  row: string;
  col: string;
  unit: string;
}

const applications = '件';

/** What the form calls each of its cells, by cell id. */
export function labelsOf(format: ReportFormat): Map<string, CellLabel> {
  const labels = new Map<string, CellLabel>(Object.entries(figuresOfPartOne));
  const { t2, t3, t4 } = format.tables;
  for (const group of t2.groups)
    for (const row of group.rows)
      for (const col of group.cols)
        labels.set(`t2.${row.id}.${col.id}`, { row: row.label, col: col.label, unit: col.unit ?? '' });
  for (const row of t3.rows)
    for (const col of t3.cols)
      labels.set(`t3.${row.id}.${col.id}`, {
        row: row.parent?.startsWith('（') ? `${row.parent} ${row.label}` : row.label,
        col: col.group ? `${col.group} ${col.label}` : col.label,
        unit: applications,
      });
  for (const group of t4.groups)
    for (const col of t4.cols)
      labels.set(`t4.${group.id}.${col.id}`, {
        row: group.top === group.label ? group.label : `${group.top} ${group.label}`,
        col: col.label,
        unit: applications,
      });
  return labels;
}

/** The figures that the text of part one states (they stand in no table of the form). */
const figuresOfPartOne: Record<string, CellLabel> = {
  's1.requests.handled': { row: '办理政府信息公开申请', col: '总计', unit: '件' },
  's1.gazette.issues': { row: '政府公报', col: '编印期数', unit: '期' },
  's1.sites.independent': { row: '政府网站', col: '独立网站数量', unit: '个' },
  's1.new_media.accounts': { row: '政务新媒体', col: '账号数量', unit: '个' },
  's1.workplan.aspects': { row: '政务公开工作要点', col: '方面', unit: '个' },
  's1.workplan.tasks': { row: '政务公开工作要点', col: '任务', unit: '项' },
  's1.inspections.quarterly': { row: '网站与新媒体检查', col: '季度通报', unit: '次' },
  's1.messages.governor_mailbox': { row: '网民留言', col: '“我有话对省长说”', unit: '件' },
  's1.messages.people_cn': { row: '网民留言', col: '“人民网留言板”', unit: '件' },
  's1.messages.portal_consultation': { row: '网民留言', col: '门户网站业务咨询', unit: '件' },
  's1.messages.portal_complaint': { row: '网民留言', col: '门户网站业务投诉', unit: '件' },
  's1.messages.mayor_mailbox': { row: '网民留言', col: '市长信箱', unit: '件' },
  's1.messages.error_report': { row: '网民留言', col: '网站找错', unit: '件' },
  's1.messages.hotline_12345': { row: '网民留言', col: '12345 热线', unit: '件' },
};

/** 规章，本年新制作数量 — the name of a cell in one line. */
export function nameOf(labels: Map<string, CellLabel>, cell: string): string {
  const label = labels.get(cell);
  return label ? `${label.row}，${label.col}` : cell;
}
