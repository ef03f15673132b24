import { expect, it } from 'vitest';
import { stateName } from './states';

it('names the state of a closed case with its outcome', () => {
  expect(stateName('CLOSED_WITHDRAWN', 'zh')).toBe('已办结：申请人撤回');
});

it('shows a state it does not know as it is', () => {
  expect(stateName('SOMETHING_NEW', 'zh')).toBe('SOMETHING_NEW');
});
