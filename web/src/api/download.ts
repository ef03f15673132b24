import { problemOf } from './problem';
import { ownHeaders } from './request';

/** Saves a file that only a header opens; a plain link cannot show one. */
export async function download(path: string, name: string): Promise<void> {
  const response = await fetch(path, { headers: ownHeaders(path), credentials: 'same-origin' });
  if (!response.ok) throw await problemOf(response);
  const address = URL.createObjectURL(await response.blob());
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
