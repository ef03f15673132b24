import { type ReactNode, useEffect, useId, useRef } from 'react';
import { bilingual, useWords } from './language';
import './panel.css';

const texts = bilingual({ close: '关闭' }, { close: 'Close' });

interface Properties {
  title: ReactNode;
  onClose: () => void;
  children: ReactNode;
}

/** A panel over the page: from the right on a desk, from below on a phone. The browser keeps the focus inside and Esc closes. */
export function Panel({ title, onClose, children }: Properties) {
  const w = useWords(texts);
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();

  useEffect(() => {
    const element = dialog.current;
    const before = document.activeElement;
    element?.showModal();
    return () => {
      element?.close();
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);

  return (
    <dialog
      ref={dialog}
      className="panel"
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => event.target === dialog.current && onClose()}
    >
      <div className="panel-body">
        <header className="panel-head">
          <h2 id={heading} tabIndex={-1}>
            {title}
          </h2>
          <button type="button" className="button panel-close" onClick={onClose}>
            {w.close}
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
