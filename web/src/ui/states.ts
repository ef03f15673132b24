import { nameOf } from './codes';
import type { Language } from './language';

const names: Record<string, { zh: string; en: string }> = {
  SUBMITTED: { zh: '待确认收到', en: 'receipt to be confirmed' },
  REGISTERED: { zh: '已登记', en: 'registered' },
  IN_PROCESS: { zh: '办理中', en: 'in process' },
  CONSULTING_THIRD_PARTY: { zh: '征求第三方意见', en: 'consulting a third party' },
  CONSULTING_AGENCY: { zh: '征求其他机关意见', en: 'consulting another organ' },
  AWAITING_CORRECTION: { zh: '待申请人补正', en: 'awaiting the correction' },
  AWAITING_REASONS: { zh: '待申请人说明理由', en: 'awaiting reasons' },
  AWAITING_PAYMENT: { zh: '待申请人缴费', en: 'awaiting payment' },
  REPLY_REVIEW: { zh: '答复审核中', en: 'reply under review' },
  REPLIED: { zh: '已答复', en: 'replied' },
  SPLIT: { zh: '已拆分', en: 'split into parts' },
  ARCHIVED: { zh: '已归档', en: 'archived' },
};

/** CLOSED_WITHDRAWN → 已办结：申请人撤回; a state unknown here is shown as it is. */
export function stateName(state: string, language: Language): string {
  const closed = /^CLOSED_(.+)$/.exec(state)?.[1];
  if (closed) {
    const outcome = nameOf('outcomes', closed, language);
    return language === 'zh' ? `已办结：${outcome}` : `closed: ${outcome}`;
  }
  return names[state]?.[language] ?? state;
}

interface Standing {
  state: string;
  open: boolean;
}

/** Answered or closed, and yet something is owed: a remedy ordered a new reply. */
export function isReopened({ state, open }: Standing): boolean {
  return open && /^(REPLIED|ARCHIVED|CLOSED_.+)$/.test(state);
}

/** How far a case is; that a new reply was ordered goes before what was answered. */
export function standing(application: Standing, language: Language): string {
  if (isReopened(application)) return language === 'zh' ? '责令重新答复' : 'new reply ordered';
  return stateName(application.state, language);
}

/** The states that a list can be narrowed to. */
export const states = Object.keys(names);
