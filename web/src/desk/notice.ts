import type { HolidayNotice, NamedDay } from '../api/calendar';

/** What the form of a notice says: its days as lines. */
export interface WrittenNotice extends Omit<HolidayNotice, 'off' | 'worked'> {
  off?: string;
  worked?: string;
}

/** `2027-01-01 元旦`, one a line; what is no day is for the platform to refuse. */
function days(lines = ''): NamedDay[] {
  return lines
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .flatMap(([date = '', ...name]) => (date ? [{ date, name: name.join('') }] : []));
}

export const noticeOf = ({ off, worked, ...rest }: WrittenNotice): HolidayNotice => ({
  ...rest,
  off: days(off),
  worked: days(worked),
});
