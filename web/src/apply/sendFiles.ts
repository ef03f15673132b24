import { openedAccess } from '../api/access';
import type { Application } from '../api/applications';
import { keepPass } from '../api/pass';
import { send } from '../api/send';
import type { Uploads } from '../ui/useUploads';

/** Sends the files that were chosen with the form; without an account number and code open the case first. */
export async function sendFiles({ id, access }: Application, uploads: Uploads) {
  if (uploads.items.length === 0) return;
  if (access) keepPass(id, (await send(openedAccess, access)).value.handle);
  await uploads.send(id);
}
