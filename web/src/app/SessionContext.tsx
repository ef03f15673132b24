import { createContext, type ReactNode, useContext } from 'react';
import { session as sessionPath, type Session } from '../api/session';
import { useRemote } from '../api/useRemote';

const stranger: Session = { authenticated: false };
const SessionContext = createContext<Session>(stranger);

/** Asks once who is signed in; without an answer the reader is a stranger, and all that is public works. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const remote = useRemote(sessionPath());
  return (
    <SessionContext value={remote.state === 'ready' ? remote.value : stranger}>{children}</SessionContext>
  );
}

export function useSession(): Session {
  return useContext(SessionContext);
}
