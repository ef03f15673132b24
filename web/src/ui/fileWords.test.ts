import { expect, it } from 'vitest';
import { sizeOf } from './fileWords';

it('tells sizes as people read them', () => {
  expect(sizeOf(12, 'zh')).toBe('12 B');
  expect(sizeOf(1536, 'zh')).toBe('1.5 KB');
  expect(sizeOf(20 * 1024 * 1024, 'en')).toBe('20 MB');
});
