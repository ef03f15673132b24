import { expect, it } from 'vitest';
import { standing, stateName } from './states';

it('names the state of a closed case with its outcome', () => {
  expect(stateName('CLOSED_WITHDRAWN', 'zh')).toBe('已办结：申请人撤回');
});

it('shows a state it does not know as it is', () => {
  expect(stateName('SOMETHING_NEW', 'zh')).toBe('SOMETHING_NEW');
});

it.each([
  ['REPLIED', true, '责令重新答复'],
  ['CLOSED_OTHER_CLOSED', true, '责令重新答复'],
  ['REPLIED', false, '已答复'],
  ['IN_PROCESS', true, '办理中'],
])('says of a case that is %s and open=%s: %s', (state, open, said) => {
  expect(standing({ state, open }, 'zh')).toBe(said);
});
