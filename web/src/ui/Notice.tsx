import type { ReactNode } from 'react';
import './notice.css';

interface Properties {
  kind?: 'quiet' | 'good' | 'warning' | 'bad';
  title?: ReactNode;
  children?: ReactNode;
  live?: boolean;
}

/** A framed remark; `live` ones are read out when they appear. */
export function Notice({ kind = 'quiet', title, children, live = false }: Properties) {
  return (
    <div className={`notice notice-${kind}`} {...(live ? { role: kind === 'bad' ? 'alert' : 'status' } : {})}>
      {title && <p className="notice-title">{title}</p>}
      {children}
    </div>
  );
}
