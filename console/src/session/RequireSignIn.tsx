import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { Button } from '@/design/Button';
import { CenteredNote } from '@/design/CenteredNote';
import { PersonContext } from './PersonContext';
import { currentPerson, type Role, signIn } from './signIn';

/** Shows a page to people who have signed in and hold the role; sends others to sign in and back. */
export function RequireSignIn({ needs, children }: { needs: Role; children: ReactNode }) {
  const person = useQuery({
    queryKey: ['person'],
    queryFn: currentPerson,
    staleTime: Number.POSITIVE_INFINITY,
    retry: 1,
  });
  const [failed, setFailed] = useState<string>();
  const leaving = person.data === null;

  useEffect(() => {
    if (!leaving) return;
    signIn(location.pathname + location.search).catch(() => setFailed('Sign-in cannot be reached now.'));
  }, [leaving]);

  if (person.isError || failed) {
    return (
      <CenteredNote title="Sign-in is away" tone="danger">
        <p>{failed ?? 'The sign-in service could not be asked. Your place is kept.'}</p>
        <Button onClick={() => location.reload()}>Try again</Button>
      </CenteredNote>
    );
  }
  if (!person.data) return <CenteredNote title="Signing in…" busy />;
  if (!person.data.roles.includes(needs)) {
    return (
      <CenteredNote title="Not for this account">
        <p>
          <bdi>{person.data.username}</bdi> does not have the role “{needs}” that this page needs.
        </p>
        <Button onClick={() => void signIn(location.pathname, true)}>Sign in as somebody else</Button>
      </CenteredNote>
    );
  }
  return <PersonContext value={person.data}>{children}</PersonContext>;
}
