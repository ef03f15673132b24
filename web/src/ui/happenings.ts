import type { TimelineEntry } from '../api/applications';
import { nameOf } from './codes';
import { bilingual, type Language } from './language';
import { day } from './text';

/** What a timeline calls the things that happen to an application. */
export const happenings = bilingual(
  {
    submitted: '提交申请',
    'assistance-asked': '请求提供便利',
    attached: '添加附件',
    received: '确认收到申请',
    assigned: '交由专人办理',
    'correction-requested': '告知补正',
    corrected: '收到补正',
    'third-party-consulted': '征求第三方意见',
    'third-party-answered': '收到第三方意见',
    'agency-consulted': '征求其他机关意见',
    'agency-answered': '收到其他机关意见',
    'reasons-requested': '要求说明理由',
    'reasons-given': '说明理由',
    'reply-deferred': '延迟答复',
    'term-extended': '延长答复期限',
    'fee-noticed': '收费通知',
    'fee-paid': '已缴费',
    searched: '登记检索',
    drafted: '拟写答复',
    reviewed: '审核答复',
    replied: '作出答复',
    rated: '评价答复',
    closed: '办结',
    'outcome-corrected': '更正办理结果',
    archived: '归档',
    split: '拆分为子件',
    'split-off': '由原申请拆出',
    'parts-made': '子件已立',
    'from-message': '由网民留言转来',
    'redecision-ordered': '责令重新答复',
    'clock-recalculated': '节假日调整，重新计算期限',
  },
  {
    submitted: 'Application submitted',
    'assistance-asked': 'Help asked for',
    attached: 'File added',
    received: 'Receipt confirmed',
    assigned: 'Handed to an officer',
    'correction-requested': 'Correction asked for',
    corrected: 'Correction received',
    'third-party-consulted': 'Third party consulted',
    'third-party-answered': 'Third party answered',
    'agency-consulted': 'Another organ consulted',
    'agency-answered': 'The other organ answered',
    'reasons-requested': 'Reasons asked for',
    'reasons-given': 'Reasons given',
    'reply-deferred': 'Reply deferred',
    'term-extended': 'Time limit extended',
    'fee-noticed': 'Fee notice',
    'fee-paid': 'Fee paid',
    searched: 'Search recorded',
    drafted: 'Reply drafted',
    reviewed: 'Draft reviewed',
    replied: 'Reply given',
    rated: 'Reply rated',
    closed: 'Closed',
    'outcome-corrected': 'Outcome corrected',
    archived: 'Archived',
    split: 'Split into parts',
    'split-off': 'Split off a form',
    'parts-made': 'Parts made',
    'from-message': 'Came from a message',
    'redecision-ordered': 'A new decision was ordered',
    'clock-recalculated': 'Counted anew by a new calendar',
  },
);

type Telling = (value: never, language: Language) => string;
const two = (zh: string, en: string) => (language: Language) => (language === 'zh' ? zh : en);

const tellings: Record<string, Telling> = {
  channel: (value: string, language) => nameOf('channels', value, language),
  outcome: (value: string, language) => nameOf('outcomes', value, language),
  answer: (value: string, language) => nameOf('answers', value, language),
  basis: (value: string, language) => nameOf('feeBases', value, language),
  received: (value: string, language) =>
    two(`收到申请之日：${day(value, 'zh')}`, `received ${value}`)(language),
  deadline: (value: string, language) => two(`请于${day(value, 'zh')}前补正`, `until ${value}`)(language),
  delivered: (value: string, language) => two(`${day(value, 'zh')}送达`, `delivered ${value}`)(language),
  until: (value: string, language) => two(`延至${day(value, 'zh')}`, `until ${value}`)(language),
  workingDays: (value: number, language) => two(`${value}个工作日`, `${value} working days`)(language),
  quantity: (value: number, language) => two(`${value}件（页）`, `${value} items or pages`)(language),
  amount: (value: string, language) => two(`${value}元`, `${value} yuan`)(language),
  rating: (value: string, language) => nameOf('ratings', value, language),
  role: (value: string, language) =>
    value === 'ANSWER' ? two('随答复提供', 'part of the answer')(language) : '',
  to: (value: string) => value,
  approved: (value: boolean, language) =>
    value ? two('同意', 'approved')(language) : two('退回修改', 'sent back')(language),
  oldDue: (value: string, language) => two(`原期限${day(value, 'zh')}`, `was due ${value}`)(language),
  newDue: (value: string, language) => two(`新期限${day(value, 'zh')}`, `now due ${value}`)(language),
  notice: (value: string) => value,
  reason: (value: string) => value,
  late: (value: boolean, language) => (value ? two('逾期', 'late')(language) : ''),
};

/** The facts of an entry in words. */
export function tell({ data }: TimelineEntry, language: Language): string[] {
  return Object.entries(data).flatMap(([name, value]) => {
    const said = value === null ? '' : (tellings[name]?.(value as never, language) ?? '');
    return said === '' ? [] : [said];
  });
}
