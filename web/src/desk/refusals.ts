import problems from '../../../contracts/src/main/resources/problems.json';
import { applicantWords } from '../ui/applicantWords';
import type { Language } from '../ui/language';
import { registerWords } from './registerWords';

/** bad-date at /applicant/name → 日期或时间无效（姓名）; what is unknown here is shown as it is. */
export function refusal(code: string, pointer: string | null | undefined, language: Language): string {
  const said = problems.find((problem) => problem.code === code)?.[language] ?? code;
  const field = pointer?.split('/').at(-1);
  if (!field) return said;
  const { subject, description, arrived, channel } = registerWords[language];
  const { category, personName, documentType, documentNumber, phone, email, address, deliveryForm } =
    applicantWords[language];
  const names: Record<string, string> = {
    ...{ subject, description, arrived, channel, category, phone, email, address },
    ...{ name: personName, type: documentType, number: documentNumber, delivery: deliveryForm },
  };
  return `${said}（${names[field] ?? field}）`;
}
