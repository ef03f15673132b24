import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { takePlace } from '../ui/place';
import { paths } from './paths';
import { useSession } from './SessionContext';

/** The gateway ends every log-in on the first page; from there one goes back to where one came from. */
export function ReturnAfterLogin() {
  const { authenticated } = useSession();
  const { pathname } = useLocation();
  const navigate = useNavigate();
  const landed = useRef(pathname === paths.home);
  useEffect(() => {
    if (landed.current && !authenticated) return;
    const place = takePlace();
    if (landed.current && place) void navigate(place, { replace: true });
    landed.current = false;
  }, [authenticated, navigate]);
  return null;
}
