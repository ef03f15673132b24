import { useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { Notice } from '../ui/Notice';
import { deskWords } from './words';

export function SignInFirst() {
  const w = useWords(deskWords);
  return (
    <Notice title={w.signIn}>
      <LoginLink />
    </Notice>
  );
}
