import { expect, it } from 'vitest';
import { stubUploads } from '../testing/uploads';
import { added } from './attachments';
import { keepPass } from './pass';
import { Problem } from './problem';
import { upload } from './upload';

const file = new File(['x'], "张三's 证明(1)*.pdf");

it('sends a file as it is with its name in a header and nothing of it in the address', async () => {
  const sent = stubUploads((one) => one.answer(201, { id: 'f1' }));
  expect(await upload(added('app-1'), file, () => {})).toEqual({ id: 'f1' });
  expect(sent[0]?.path).toBe('/api/v1/applications/app-1/attachments');
  expect(sent[0]?.file).toBe(file);
  const name = sent[0]?.headers['Content-Disposition'] ?? '';
  expect(name).toMatch(/^attachment; filename\*=UTF-8''[\w%.~!-]+$/);
  expect(decodeURIComponent(name.slice(name.indexOf("''") + 2))).toBe(file.name);
});

it('shows the handle of a case that was opened by number and code', async () => {
  keepPass('app-2', 'handle-2');
  const sent = stubUploads((one) => one.answer(201, {}));
  await upload(added('app-2'), file, () => {});
  expect(sent[0]?.headers['Case-Access']).toBe('handle-2');
});

it('tells how much has gone', async () => {
  const shares: number[] = [];
  stubUploads((one) => {
    one.progress(0.25);
    one.progress(1);
    one.answer(201, {});
  });
  await upload(added('app-1'), file, (share) => shares.push(share));
  expect(shares).toEqual([0.25, 1]);
});

it('fails with the problem of the platform, or with a broken line', async () => {
  stubUploads((one) => one.answer(415, { code: 'file-type-refused', status: 415, detail: 'd' }));
  const refused = await upload(added('app-1'), file, () => {}).catch((cause: unknown) => cause);
  expect((refused as Problem).details.code).toBe('file-type-refused');
  stubUploads((one) => one.break());
  const broken = await upload(added('app-1'), file, () => {}).catch((cause: unknown) => cause);
  expect((broken as Problem).unavailable).toBe(true);
});
