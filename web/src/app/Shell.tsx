import { type ReactNode, Suspense, useEffect, useRef } from 'react';
import { Link, useLocation } from 'react-router';
import { useWords } from '../ui/language';
import { paths } from './paths';
import { LoginFailed } from './LoginFailed';
import { Navigation } from './Navigation';
import { SignIn } from './SignIn';
import { appWords } from './words';
import './shell.css';

interface Properties {
  large: boolean;
  onLarge: () => void;
  onLanguage: () => void;
  children: ReactNode;
}

export function Shell({ large, onLarge, onLanguage, children }: Properties) {
  const w = useWords(appWords);
  const main = useFocusOnNewPage();
  return (
    <div className="shell-frame">
      <a className="skip" href="#content">
        {w.skip}
      </a>
      <header className="shell-head screen-only">
        <div className="shell-row">
          <Link to={paths.home} className="brand">
            <span className="brand-seal" aria-hidden="true">
              公开
            </span>
            <span className="brand-name">{w.platform}</span>
          </Link>
          <div className="shell-tools" role="group" aria-label={w.tools}>
            <button type="button" aria-pressed={large} onClick={onLarge}>
              {w.large}
            </button>
            <button type="button" onClick={onLanguage} aria-label={w.otherLabel}>
              {w.other}
            </button>
            <SignIn />
          </div>
        </div>
        <Navigation />
      </header>
      <main id="content" ref={main} tabIndex={-1} className="shell-main">
        <LoginFailed />
        <Suspense fallback={<p role="status">{w.loading}</p>}>{children}</Suspense>
      </main>
      <footer className="shell-foot screen-only">
        <div className="shell-row">
          <p>{w.footer}</p>
          <p>
            {w.regulation}　<a href="/openapi.json">{w.openapi}</a>
          </p>
        </div>
      </footer>
    </div>
  );
}

/** Whoever navigates by keyboard or by ear continues at the new page, not at the old link; a switch inside a page says `stay`. */
function useFocusOnNewPage() {
  const main = useRef<HTMLElement>(null);
  const { pathname, state } = useLocation();
  const stay = (state as { stay?: boolean } | null)?.stay ?? false;
  const before = useRef(pathname);
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (stay) return;
    main.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [pathname, stay]);
  return main;
}
