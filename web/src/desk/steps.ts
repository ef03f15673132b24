import type { FC } from 'react';
import type { ApplicationDetail } from '../api/applications';
import { bilingual } from '../ui/language';
import { ReviewFields } from '../ui/ReviewFields';
import { AssignFields, CorrectFields, RequestCorrectionFields } from './ArrivalFields';
import { NoticeFeeFields, PayFeeFields } from './FeeFields';
import { AgencyAnswerFields, AgencyFields, ThirdPartyAnswerFields, ThirdPartyFields } from './OpinionFields';
import { CloseFields, CorrectOutcomeFields, DraftFields, ReplyFields, SearchFields } from './ReplyFields';
import { SplitFields } from './SplitFields';
import { DeferFields, ExtendFields, ReasonsFields } from './TermFields';

export const stepNames = bilingual(
  {
    receipts: '确认收到',
    assignments: '交办',
    splits: '拆分',
    'correction-requests': '告知补正',
    corrections: '登记补正',
    'third-party-consultations': '征求第三方意见',
    'third-party-answers': '登记第三方意见',
    'agency-consultations': '征求其他机关意见',
    'agency-answers': '登记其他机关意见',
    'reason-requests': '要求说明理由',
    reasons: '登记理由',
    deferrals: '延迟答复',
    extensions: '延长答复期限',
    'fee-notices': '收费通知',
    'fee-payments': '登记缴费',
    searches: '登记检索',
    drafts: '拟写答复',
    reviews: '审核',
    replies: '作出答复',
    closures: '办结',
    withdrawals: '登记撤回',
    'outcome-corrections': '更正办理结果',
    archivings: '归档',
  },
  {
    receipts: 'Confirm receipt',
    assignments: 'Assign',
    splits: 'Split',
    'correction-requests': 'Ask for correction',
    corrections: 'Record the correction',
    'third-party-consultations': 'Consult a third party',
    'third-party-answers': "Record the third party's answer",
    'agency-consultations': 'Consult another organ',
    'agency-answers': "Record the other organ's answer",
    'reason-requests': 'Ask for reasons',
    reasons: 'Record reasons',
    deferrals: 'Defer the reply',
    extensions: 'Extend',
    'fee-notices': 'Notice of a fee',
    'fee-payments': 'Record the payment',
    searches: 'Record a search',
    drafts: 'Draft a reply',
    reviews: 'Review',
    replies: 'Give the reply',
    closures: 'Close',
    withdrawals: 'Record a withdrawal',
    'outcome-corrections': 'Correct the outcome',
    archivings: 'Archive',
  },
);

export interface Step {
  /** The last word of its address, as the platform names lawful steps. */
  resource: keyof typeof stepNames.zh;
  /** The roles that may take it; the platform decides again. */
  by: readonly string[];
  article: string;
  Fields?: FC<{ detail: ApplicationDetail }>;
}

const desk = ['clerk', 'head'];
const officers = ['clerk', 'reviewer', 'head'];
const reviewers = ['reviewer', 'head'];

/** The steps of a case, in the order of its life. */
export const steps: readonly Step[] = [
  { resource: 'receipts', by: desk, article: '条例第三十一条' },
  { resource: 'assignments', by: desk, article: '条例第四条', Fields: AssignFields },
  { resource: 'splits', by: desk, article: '国办函〔2020〕109号第四条', Fields: SplitFields },
  { resource: 'correction-requests', by: officers, article: '条例第三十条', Fields: RequestCorrectionFields },
  { resource: 'corrections', by: desk, article: '条例第三十条', Fields: CorrectFields },
  {
    resource: 'third-party-consultations',
    by: officers,
    article: '条例第三十二条',
    Fields: ThirdPartyFields,
  },
  {
    resource: 'third-party-answers',
    by: officers,
    article: '条例第三十二条',
    Fields: ThirdPartyAnswerFields,
  },
  { resource: 'agency-consultations', by: officers, article: '条例第三十四条', Fields: AgencyFields },
  { resource: 'agency-answers', by: officers, article: '条例第三十四条', Fields: AgencyAnswerFields },
  { resource: 'extensions', by: officers, article: '条例第三十三条', Fields: ExtendFields },
  { resource: 'reason-requests', by: officers, article: '条例第三十五条', Fields: ReasonsFields },
  { resource: 'reasons', by: desk, article: '条例第三十五条', Fields: ReasonsFields },
  { resource: 'deferrals', by: officers, article: '条例第三十五条', Fields: DeferFields },
  { resource: 'fee-notices', by: officers, article: '条例第四十二条', Fields: NoticeFeeFields },
  { resource: 'fee-payments', by: desk, article: '条例第四十二条', Fields: PayFeeFields },
  { resource: 'searches', by: officers, article: '条例第三十六条第四项', Fields: SearchFields },
  { resource: 'drafts', by: officers, article: '条例第三十六条', Fields: DraftFields },
  { resource: 'reviews', by: reviewers, article: '条例第十七条', Fields: ReviewFields },
  { resource: 'replies', by: officers, article: '条例第三十六条', Fields: ReplyFields },
  { resource: 'closures', by: desk, article: '条例第三十条、第四十二条', Fields: CloseFields },
  { resource: 'withdrawals', by: desk, article: '申请人撤回' },
  { resource: 'outcome-corrections', by: desk, article: '条例第四十九条', Fields: CorrectOutcomeFields },
  { resource: 'archivings', by: desk, article: '条例第四十五条' },
];
