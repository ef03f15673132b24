/**
 * Part one in sentences whose every number is bound to a cell: {cell id}. A clause (between semicolons or list marks) whose
 * cell the report does not have is left out.
 */
export interface Paragraph {
  title: string;
  clauses: string[];
}

const messages = [
  '“我有话对省长说”留言 {s1.messages.governor_mailbox} 件',
  '“人民网留言板”留言 {s1.messages.people_cn} 件',
  '门户网站业务咨询 {s1.messages.portal_consultation} 件',
  '门户网站业务投诉 {s1.messages.portal_complaint} 件',
  '市长信箱 {s1.messages.mayor_mailbox} 件',
  '网站找错 {s1.messages.error_report} 件',
  '12345 热线 {s1.messages.hotline_12345} 件',
];

const platforms = ['保留独立政府网站 {s1.sites.independent} 个', '在用政务新媒体 {s1.new_media.accounts} 个'];

const workplan = ['落实政务公开工作要点 {s1.workplan.aspects} 个方面、{s1.workplan.tasks} 项任务'];
const inspections = ['通报政府网站与政务新媒体季度检查 {s1.inspections.quarterly} 次'];
const gazette = ['编印政府公报 {s1.gazette.issues} 期'];

const applications = [
  '新收政府信息公开申请 {t3.new_received.total} 件',
  '上年结转 {t3.carried_in.total} 件',
  '办结 {t3.result_total.total} 件',
  '结转下年度继续办理 {t3.carried_out.total} 件',
];

/** The 2019 form leaves part one free; these are the heads the published reports use. */
const free: Paragraph[] = [
  { title: '（一）政务公开工作要点', clauses: workplan },
  { title: '（二）政府网站与政务新媒体', clauses: [...platforms, ...inspections] },
  { title: '（三）政府公报', clauses: gazette },
  {
    title: '（四）依申请公开',
    clauses: ['共办理政府信息公开申请 {s1.requests.handled} 件', ...applications],
  },
  { title: '（五）网民留言', clauses: messages },
];

/** The 2021 form names the five heads. */
const named: Paragraph[] = [
  {
    title: '（一）主动公开',
    clauses: [
      '制发规章 {t2.regulations.made} 件',
      '制发行政规范性文件 {t2.normative_documents.made} 件',
      ...gazette,
    ],
  },
  { title: '（二）依申请公开', clauses: applications },
  {
    title: '（三）政府信息管理',
    clauses: [
      '现行有效规章 {t2.regulations.in_force} 件',
      '现行有效行政规范性文件 {t2.normative_documents.in_force} 件',
      '废止行政规范性文件 {t2.normative_documents.repealed} 件',
    ],
  },
  { title: '（四）政府信息公开平台建设', clauses: platforms },
  { title: '（五）监督保障', clauses: [...workplan, ...inspections, ...messages] },
];

export function paragraphsOf(format: string): Paragraph[] {
  return format === '2019' ? free : named;
}

export type Piece = { text: string } | { cell: string };

/** 编印政府公报 {s1.gazette.issues} 期 → text, cell, text. */
export function piecesOf(clause: string): Piece[] {
  return clause
    .split(/\s*(\{[^}]+\})\s*/)
    .filter((part) => part !== '')
    .map((part) => (part.startsWith('{') ? { cell: part.slice(1, -1) } : { text: part }));
}

export function cellsOf(clause: string): string[] {
  return piecesOf(clause).flatMap((piece) => ('cell' in piece ? [piece.cell] : []));
}
