import { expect, it } from 'vitest';
import { beijingOf, day, figure, instantOfBeijing, monthName } from './text';

it('writes days as official texts do, without leading zeros', () => {
  expect(day('2020-01-05', 'zh')).toBe('2020年1月5日');
  expect(day('2020-01-05', 'en')).toBe('2020-01-05');
});

it('writes months as official texts do', () => {
  expect(monthName('2020-11', 'zh')).toBe('2020年11月');
  expect(monthName('2020-11', 'en')).toBe('2020-11');
});

it('groups figures and keeps every digit of money', () => {
  expect(figure(13091)).toBe('13,091');
  expect(figure('405223.75')).toBe('405,223.75');
  expect(figure('-1234567.000001')).toBe('-1,234,567.000001');
  expect(figure('0')).toBe('0');
});

it('takes wall time for Beijing time wherever the reader is', () => {
  expect(instantOfBeijing('2021-02-01T00:00')).toBe('2021-01-31T16:00:00Z');
  expect(beijingOf('2021-01-31T16:00:00Z')).toBe('2021-02-01T00:00');
});
