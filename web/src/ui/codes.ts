import channels from '../../../contracts/codes/channel.json';
import categories from '../../../contracts/codes/applicant-category.json';
import assistance from '../../../contracts/codes/assistance.json';
import answers from '../../../contracts/codes/consultation-answer.json';
import deliveries from '../../../contracts/codes/delivery.json';
import feeBases from '../../../contracts/codes/fee-basis.json';
import documents from '../../../contracts/codes/identity-document-type.json';
import declines from '../../../contracts/codes/message-decline-reason.json';
import ratings from '../../../contracts/codes/message-rating.json';
import sources from '../../../contracts/codes/message-source.json';
import kinds from '../../../contracts/codes/message-type.json';
import outcomes from '../../../contracts/codes/outcome.json';
import remedyResults from '../../../contracts/codes/remedy-result.json';
import remedyTypes from '../../../contracts/codes/remedy-type.json';
import type { Language } from './language';

export interface Code {
  code: string;
  zh: string;
  en: string;
}

/** The platform's code lists, each code with its names. */
export const codes = {
  answers,
  assistance,
  categories,
  channels,
  declines,
  deliveries,
  documents,
  feeBases,
  kinds,
  outcomes,
  ratings,
  remedyResults,
  remedyTypes,
  sources,
} satisfies Record<string, Code[]>;

export type CodeList = keyof typeof codes;

/** GRANT → 予以公开; an unknown code is shown as it is, none as nothing. */
export function nameOf(list: CodeList, code: string | null | undefined, language: Language): string {
  const found = (codes[list] as Code[]).find((entry) => entry.code === code);
  return found?.[language] ?? code ?? '';
}

/** What a choice of a list offers. */
export function choices(list: CodeList, language: Language): [value: string, name: string][] {
  return (codes[list] as Code[]).map((entry) => [entry.code, entry[language]]);
}
