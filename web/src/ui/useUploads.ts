import { useCallback, useState } from 'react';
import { added, type FileRole } from '../api/attachments';
import { Problem } from '../api/problem';
import { upload } from '../api/upload';

/** As the platform is set up: longer files, more of them and other types are refused there too. */
export const uploadLimits = { size: 20 * 1024 * 1024, files: 20 };
export const uploadTypes = '.pdf,.jpg,.jpeg,.png,.ofd,.docx,.xlsx';

/** A file on its way; `share` of it (0 to 1) has gone. */
export interface Upload {
  key: string;
  file: File;
  state: 'waiting' | 'sending' | 'sent' | 'failed';
  share: number;
  problem?: Problem | undefined;
}

export interface Uploads {
  items: Upload[];
  add: (files: File[]) => void;
  remove: (key: string) => void;
  /** Sends those that wait, or failed and may succeed now, one after the other. */
  send: (application: string) => Promise<void>;
}

const refused = (status: number, code: string) => new Problem({ status, code, title: code });

/** Sending it again cannot help. */
export function isHopeless({ problem }: Upload): boolean {
  return problem !== undefined && !problem.unavailable;
}

function chosen(file: File, place: number): Upload {
  const fresh = { key: crypto.randomUUID(), file, share: 0 };
  if (file.size > uploadLimits.size) return { ...fresh, state: 'failed', problem: refused(413, 'too-large') };
  if (place >= uploadLimits.files)
    return { ...fresh, state: 'failed', problem: refused(409, 'too-many-files') };
  return { ...fresh, state: 'waiting' };
}

/** Files that were chosen, and how far each of them has come. */
export function useUploads(role: FileRole = 'APPLICATION'): Uploads {
  const [items, setItems] = useState<Upload[]>([]);
  const change = useCallback(
    (key: string, news: Partial<Upload>) =>
      setItems((all) => all.map((one) => (one.key === key ? { ...one, ...news } : one))),
    [],
  );
  const add = (files: File[]) => {
    const fresh = files.map((file, at) => chosen(file, items.length + at));
    setItems((all) => [...all, ...fresh]);
  };
  const remove = useCallback((key: string) => setItems((all) => all.filter((one) => one.key !== key)), []);
  const send = async (application: string) => {
    for (const one of items) {
      if (one.state === 'sent' || isHopeless(one)) continue;
      change(one.key, { state: 'sending', share: 0, problem: undefined });
      try {
        await upload(added(application, role), one.file, (share) => change(one.key, { share }));
        change(one.key, { state: 'sent', share: 1 });
      } catch (cause) {
        const problem = cause instanceof Problem ? cause : refused(500, 'unexpected');
        change(one.key, { state: 'failed', problem });
      }
    }
  };
  return { items, add, remove, send };
}
