import { createContext, useContext } from 'react';

export type Language = 'zh' | 'en';

export const LanguageContext = createContext<Language>('zh');

type Phrase = string | ((...parts: never[]) => string);
type Phrases = Record<string, Phrase>;
type SamePhrases<T extends Phrases> = { [K in keyof T]: T[K] extends string ? string : T[K] };

/** Texts of a feature in both languages; a phrase missing in one does not compile. */
export interface Bilingual<T extends Phrases> {
  zh: T;
  en: SamePhrases<T>;
}

export function bilingual<T extends Phrases>(zh: T, en: SamePhrases<T>): Bilingual<T> {
  return { zh, en };
}

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useWords<T extends Phrases>(texts: Bilingual<T>): SamePhrases<T> {
  return useLanguage() === 'zh' ? (texts.zh as SamePhrases<T>) : texts.en;
}
