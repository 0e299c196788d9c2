import { useNavigate } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { Button } from '@/design/Button';
import { CenteredNote } from '@/design/CenteredNote';
import { finishSignIn, signIn } from './signIn';

/** Where Keycloak sends people back to. */
export function SignedInPage() {
  const navigate = useNavigate();
  const begun = useRef(false);
  const [failed, setFailed] = useState(false);

  useEffect(() => {
    if (begun.current) return;
    begun.current = true;
    finishSignIn().then(
      (place) => navigate({ to: place, replace: true }),
      () => setFailed(true),
    );
  }, [navigate]);

  return failed ? (
    <CenteredNote title="That sign-in did not work" tone="danger">
      <p>It may have taken too long, or this page was opened a second time.</p>
      <Button onClick={() => void signIn('/agent')}>Sign in again</Button>
    </CenteredNote>
  ) : (
    <CenteredNote title="Signing in…" busy />
  );
}
