import { useLocation } from 'react-router';
import { loginAddress } from '../api/session';
import { bilingual, useWords } from './language';
import { keepPlace } from './place';

const texts = bilingual({ login: '登录' }, { login: 'Sign in' });

/** Leaves for the identity provider; whoever comes back is led to the page left here. */
export function LoginLink({ className = 'button button-main' }: { className?: string }) {
  const w = useWords(texts);
  const { pathname, search } = useLocation();
  // A log-in that failed came back to the first page: the page left before it still counts.
  const keep = () => {
    if (!search.includes('login=failed')) keepPlace(pathname + search);
  };
  return (
    <a className={className} href={loginAddress} onClick={keep}>
      {w.login}
    </a>
  );
}
