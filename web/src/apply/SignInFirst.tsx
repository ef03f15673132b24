import { useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { Notice } from '../ui/Notice';
import { applyWords } from './words';

export function SignInFirst() {
  const w = useWords(applyWords);
  return (
    <Notice title={w.signInFirst}>
      <p>{w.signInWhy}</p>
      <LoginLink />
    </Notice>
  );
}
