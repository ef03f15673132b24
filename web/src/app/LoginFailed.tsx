import { useSearchParams } from 'react-router';
import { useWords } from '../ui/language';
import { Notice } from '../ui/Notice';
import { appWords } from './words';

/** The gateway comes back with ?login=failed when the identity provider said no. */
export function LoginFailed() {
  const w = useWords(appWords);
  const [search] = useSearchParams();
  if (search.get('login') !== 'failed') return null;
  return (
    <Notice kind="warning" title={w.loginFailed} live>
      <p>{w.loginFailedDetail}</p>
    </Notice>
  );
}
