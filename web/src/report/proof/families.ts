import type { Check } from '../../api/reporting';

export interface Family {
  id: string;
  title: string;
  checks: Check[];
}

const titles: Record<string, [zh: string, en: string]> = {
  R1: [
    '第一项加第二项之和，等于第三项加第四项之和（表样所载，逐列）',
    'New plus carried in equals results plus carried out (printed on the form, by column)',
  ],
  R2: ['（七）总计等于各办理结果之和（逐列）', 'The total of part three is the sum of its rows (by column)'],
  R3: ['总计列等于各申请人列之和（逐行）', 'The total column is the sum of the applicants (by row)'],
  R4: [
    '维持、纠正、其他结果、尚未审结之和等于总计',
    'Remedies: upheld, corrected, other and pending make the total',
  ],
  R5: ['上年结转等于上一年度报告的结转下年度', 'Carried in equals what the year before carried out'],
  R6: ['文件件数与上一年度衔接', 'Documents in force follow from the year before'],
  R6b: ['项目数量与上一年度衔接', 'Numbers of items follow from the year before'],
  R7: ['所有单元格已填，数值符合表样要求', 'Every cell is filled with a number the form allows'],
  R8: ['汇总等于各机关同一单元格之和', 'A report over several organs is their sum, cell by cell'],
};

export function isSkipped(check: Check): boolean {
  return check.skipped === true || (check.detail ?? '').includes('未核对');
}

/** A rule of severity warning is advice: when broken it is a remark and the report still balances. */
export function isAdvice(check: Check): boolean {
  return check.severity === 'warning';
}

/** R3.granted → R3: the checks by rule, in the order they came. */
export function familiesOf(checks: Check[], language: 'zh' | 'en'): Family[] {
  const families = new Map<string, Family>();
  for (const check of checks) {
    const id = check.rule.split('.')[0] ?? check.rule;
    const known = titles[id];
    const title = known ? known[language === 'zh' ? 0 : 1] : id;
    const family = families.get(id) ?? { id, title, checks: [] };
    family.checks.push(check);
    families.set(id, family);
  }
  return [...families.values()];
}

export interface Verdict {
  proved: number;
  broken: number;
  remarks: number;
  skipped: number;
}

export function verdictOf(checks: Check[]): Verdict {
  const skipped = checks.filter(isSkipped).length;
  const remarks = checks.filter((check) => !check.ok && isAdvice(check)).length;
  const broken = checks.filter(({ ok }) => !ok).length - remarks;
  return { proved: checks.length - skipped - broken - remarks, broken, remarks, skipped };
}
