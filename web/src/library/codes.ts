import documentTypes from '../../../contracts/codes/document-type.json';
import type { Language } from '../ui/language';

export const types = documentTypes.map(({ code }) => code);

/** REGULATION → 规章, from the platform's code list; an unknown code is shown as it is. */
export function typeName(code: string, language: Language): string {
  return documentTypes.find((type) => type.code === code)?.[language] ?? code;
}
