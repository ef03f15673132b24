import { antiForgeryToken } from '../api/send';
import { logoutAddress } from '../api/session';
import { useWords } from '../ui/language';
import { LoginLink } from '../ui/LoginLink';
import { useSession } from './SessionContext';
import { appWords } from './words';

/** Signing in leaves the page for the identity provider; signing out is a POST with the page's own token. */
export function SignIn() {
  const w = useWords(appWords);
  const session = useSession();
  if (!session.authenticated) {
    return <LoginLink className="shell-login" />;
  }
  return (
    <form method="post" action={logoutAddress} className="shell-logout">
      <input type="hidden" name="_csrf" value={antiForgeryToken()} />
      <span>{w.signedIn(session.name ?? session.subject ?? '')}</span>
      <button type="submit">{w.logout}</button>
    </form>
  );
}
