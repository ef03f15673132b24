import { loginAddress } from '../api/session';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { applyWords } from './words';

export function SignInFirst() {
  const w = useWords(applyWords);
  return (
    <Notice title={w.signInFirst}>
      <p>{w.signInWhy}</p>
      <a className="button button-main" href={loginAddress}>
        {w.signIn}
      </a>
    </Notice>
  );
}
