import { Component, type ReactNode } from 'react';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { appWords } from './words';

interface State {
  failed: boolean;
}

/** A page that throws takes only itself down; the head and the way out stay. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failed: false };

  static getDerivedStateFromError(): State {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? <Broken /> : this.props.children;
  }
}

function Broken() {
  const w = useWords(appWords);
  return (
    <Notice kind="bad" title={w.broken} live>
      <p>{w.brokenDetail}</p>
      <button type="button" className="button" onClick={() => window.location.reload()}>
        {w.reload}
      </button>
    </Notice>
  );
}
