import type { Problem } from '../api/problem';
import { bilingual, useWords } from './language';

const texts = bilingual(
  {
    'missing-field': '请填写这一项。',
    'bad-value': '这一项的内容不被接受，请检查格式和长度。',
    'bad-date': '这不是有效的日期。',
    'bad-amount': '金额应为不小于零、至多两位小数的数。',
    other: '请检查这一项。',
  },
  {
    'missing-field': 'Please fill this in.',
    'bad-value': 'This is not accepted; please check form and length.',
    'bad-date': 'This is not a date.',
    'bad-amount': 'An amount has at most two decimals and is not negative.',
    other: 'Please check this.',
  },
);

/** What the platform found wrong with the field of this name, with the article it rests on. */
export function useFault(problem: Problem | undefined, name: string): string | undefined {
  const w = useWords(texts);
  const place = problem?.details.errors?.find(({ pointer }) => pointer === `/${name}`);
  if (!place) return undefined;
  const known = w[place.code as keyof typeof w] ?? w.other;
  const article = problem?.details.article;
  return article ? `${known}（${article}）` : known;
}
