import type { CellValue } from '../api/reporting';
import type { Language } from './language';

const grouped = new Intl.NumberFormat('zh-CN', { maximumFractionDigits: 6 });

/** 12345 → 12,345; a decimal string keeps every digit it came with. */
export function figure(value: CellValue): string {
  if (typeof value === 'number') return grouped.format(value);
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const digits = whole.replace('-', '').replace(/\B(?=(\d{3})+$)/g, ',');
  return sign + digits + (fraction ? `.${fraction}` : '');
}

export function isZero(value: CellValue): boolean {
  return Number(value) === 0;
}

/** 2020-01-05 → 2020年1月5日, as official texts write it. */
export function day(iso: string, language: Language): string {
  const [year, month, date] = iso.slice(0, 10).split('-').map(Number);
  if (!year || !month || !date) return iso;
  return language === 'zh' ? `${year}年${month}月${date}日` : iso.slice(0, 10);
}

/** 2020-11 → 2020年11月. */
export function monthName(iso: string, language: Language): string {
  const [year, month] = iso.split('-').map(Number);
  return language === 'zh' && year && month ? `${year}年${month}月` : iso;
}

/** Beijing wall time from a date-time field (2021-02-01T09:30) as an instant. */
export function instantOfBeijing(wall: string): string {
  return new Date(`${wall.length === 16 ? `${wall}:00` : wall}+08:00`).toISOString().replace('.000Z', 'Z');
}

/** An instant as Beijing wall time for a date-time field. */
export function beijingOf(instant: string): string {
  const shifted = new Date(new Date(instant).getTime() + 8 * 3_600_000);
  return Number.isNaN(shifted.getTime()) ? '' : shifted.toISOString().slice(0, 16);
}

/** 2026-11-28 09:30, Beijing wall time of an instant. */
export const moment = (instant: string): string => beijingOf(instant).replace('T', ' ');
