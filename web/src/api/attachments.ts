import { type Endpoint, endpoint } from './request';

/** A file of a case; its name is absent once erased and for who may not open it. */
export interface Attachment {
  id: string;
  name?: string | null;
  type: string;
  /** In bytes. */
  size: number;
  on: string;
  role: 'APPLICATION' | 'ANSWER';
}

export const attachments = (application: string): Endpoint<{ items: Attachment[] }> =>
  endpoint(['applications', application, 'attachments']);

export const attachment = (application: string, id: string): Endpoint<Blob> =>
  endpoint(['applications', application, 'attachments', id]);

export type FileRole = 'APPLICATION' | 'ANSWER';

/** Where a file is added to a case, by officers also to its answer; the body is the file. */
export const added = (application: string, role: FileRole = 'APPLICATION'): Endpoint<Attachment> =>
  endpoint(['applications', application, 'attachments'], role === 'ANSWER' ? { role } : {});
