import { type ReactNode, useEffect } from 'react';
import { type Language, LanguageContext } from '../ui/language';
import { useSetting } from '../ui/setting';
import { ErrorBoundary } from './ErrorBoundary';
import { ReturnAfterLogin } from './ReturnAfterLogin';
import { SessionProvider } from './SessionContext';
import { Shell } from './Shell';

const languages: readonly Language[] = ['zh', 'en'];
const sizes = ['normal', 'large'] as const;

/** Everything around a page: language, text size, session, head and foot. */
export function App({ children }: { children: ReactNode }) {
  const [language, setLanguage] = useSetting('gongkai.language', languages, 'zh');
  const [size, setSize] = useSetting('gongkai.text', sizes, 'normal');

  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.documentElement.dataset['size'] = size;
  }, [language, size]);

  return (
    <LanguageContext value={language}>
      <SessionProvider>
        <ReturnAfterLogin />
        <Shell
          large={size === 'large'}
          onLarge={() => setSize(size === 'large' ? 'normal' : 'large')}
          onLanguage={() => setLanguage(language === 'zh' ? 'en' : 'zh')}
        >
          <ErrorBoundary>{children}</ErrorBoundary>
        </Shell>
      </SessionProvider>
    </LanguageContext>
  );
}
