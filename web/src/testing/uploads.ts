import { vi } from 'vitest';

/** What was sent by an XMLHttpRequest that a test answers itself. */
export interface Uploaded {
  path: string;
  headers: Record<string, string>;
  file: File;
  /** Tells the page that this share has gone. */
  progress: (share: number) => void;
  answer: (status: number, body: unknown) => void;
  break: () => void;
}

/** Stands in for the browser's uploads: jsdom has no server to send to. */
export function stubUploads(onSend: (uploaded: Uploaded) => void = () => {}): Uploaded[] {
  const all: Uploaded[] = [];
  class Request {
    upload: { onprogress?: (event: { loaded: number; total: number }) => void } = {};
    onload?: () => void;
    onerror?: () => void;
    status = 0;
    responseText = '';
    private path = '';
    private readonly headers: Record<string, string> = {};
    open(_method: string, path: string) {
      this.path = path;
    }
    setRequestHeader(name: string, value: string) {
      this.headers[name] = value;
    }
    getResponseHeader() {
      return null;
    }
    send(file: File) {
      const uploaded: Uploaded = {
        path: this.path,
        headers: this.headers,
        file,
        progress: (share) => this.upload.onprogress?.({ loaded: share * 100, total: 100 }),
        answer: (status, body) => {
          this.status = status;
          this.responseText = JSON.stringify(body);
          this.onload?.();
        },
        break: () => this.onerror?.(),
      };
      all.push(uploaded);
      onSend(uploaded);
    }
  }
  vi.stubGlobal('XMLHttpRequest', Request);
  return all;
}
