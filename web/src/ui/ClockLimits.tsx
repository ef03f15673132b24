import type { Clock } from '../api/clock';
import { bilingual, useLanguage, useWords } from './language';
import { day } from './text';

const names = bilingual(
  {
    CONFIRMATION: '确认收到',
    CORRECTION_NOTICE: '告知补正',
    CORRECTION: '申请人补正',
    PAYMENT: '申请人缴费',
    REDECISION: '重新答复',
    THIRD_PARTY_OPINION: '第三方提出意见',
    AGENCY_OPINION: '其他机关提出意见',
  },
  {
    CONFIRMATION: 'confirming receipt',
    CORRECTION_NOTICE: 'asking for a correction',
    CORRECTION: "the applicant's correction",
    PAYMENT: 'payment',
    REDECISION: 'the new decision',
    THIRD_PARTY_OPINION: "the third party's opinion",
    AGENCY_OPINION: "the other organ's opinion",
  },
);
const texts = bilingual(
  { last: (of: string, date: string) => `${of}：最迟${date}` },
  { last: (of: string, date: string) => `last day for ${of}: ${date}` },
);

/** The other last days that count now: opinions, corrections, payments. */
export function ClockLimits({ limits = [] }: { limits?: Clock['limits'] | undefined }) {
  const w = useWords(texts);
  const of = useWords(names);
  const language = useLanguage();
  if (limits.length === 0) return null;
  return (
    <ul className="clock-limits">
      {limits.map(({ of: code, until, article }) => (
        <li key={`${code} ${until}`}>
          <strong>{w.last(of[code as keyof typeof of] ?? code, day(until, language))}</strong>{' '}
          <span lang="zh-CN">{article}</span>
        </li>
      ))}
    </ul>
  );
}
