import userEvent from '@testing-library/user-event';

/** A reader with keyboard and mouse; whether style lets a click through is for the browser tests. */
export const user = userEvent.setup({ pointerEventsCheck: 0 });
