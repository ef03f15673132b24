import type { ReactNode } from 'react';
import './scroll.css';

/** What is wider than the screen scrolls here, never the page; the keyboard can scroll it too. */
export function Scroll({ label, hint, children }: { label: string; hint?: string; children: ReactNode }) {
  return (
    <>
      {hint && <p className="scroll-hint">{hint}</p>}
      {/* A region that scrolls must be reachable by keyboard (WCAG 2.1.1). */}
      <div className="scroll" role="region" aria-label={label} tabIndex={0}>
        {children}
      </div>
    </>
  );
}
