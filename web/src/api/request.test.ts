import { expect, it, vi } from 'vitest';
import { Problem } from './problem';
import { endpoint, get } from './request';

async function failure(path: string): Promise<Problem> {
  try {
    await get(path);
  } catch (cause) {
    if (cause instanceof Problem) return cause;
  }
  throw new Error('no problem');
}

it('encodes segments and leaves empty parameters out', () => {
  expect(endpoint(['annual-reports', '甲/乙', 2020], { scope: undefined, asOf: '', cursor: 'a+b' })).toBe(
    '/api/v1/annual-reports/%E7%94%B2%2F%E4%B9%99/2020?cursor=a%2Bb',
  );
});

it('turns problem+json into a problem with code, article, lawful steps and request id', async () => {
  const body = {
    code: 'correction-only-once',
    title: 't',
    detail: '只能补正一次',
    article: '第三十条',
    lawful: ['request.replied'],
  };
  const answer = new Response(JSON.stringify(body), { status: 409, headers: { 'X-Request-Id': 'req-1' } });
  vi.stubGlobal('fetch', () => Promise.resolve(answer));
  const problem = await failure('/api/v1/x');
  expect(problem.details).toMatchObject({
    status: 409,
    code: 'correction-only-once',
    article: '第三十条',
    lawful: ['request.replied'],
    requestId: 'req-1',
  });
  expect(problem.message).toBe('只能补正一次');
  expect(problem.unavailable).toBe(false);
});

it('makes a problem of an answer that is none', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('<html>', { status: 502 })));
  const problem = await failure('/api/v1/x');
  expect(problem.details.code).toBe('http-502');
  expect(problem.unavailable).toBe(true);
});

it('makes a problem of a network that does not answer, and of JSON that is none', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new TypeError('Failed to fetch')));
  expect((await failure('/api/v1/x')).details.code).toBe('unreachable');
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('half a js', { status: 200 })));
  expect((await failure('/api/v1/x')).details.code).toBe('unreadable-answer');
});
