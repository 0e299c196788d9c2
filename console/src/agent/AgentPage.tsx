import { useEffect, useState } from 'react';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { AgentDesk } from './AgentDesk';
import { DeskContext } from './DeskContext';
import { Desk } from './desk';

/** Where agents work. */
export function AgentPage() {
  return (
    <RequireSignIn needs="agent">
      <SeatedAgent />
    </RequireSignIn>
  );
}

function SeatedAgent() {
  const { username } = usePerson();
  const [desk, setDesk] = useState<Desk | null>(null);

  useEffect(() => {
    const opened = new Desk(username);
    setDesk(opened);
    return () => opened.close();
  }, [username]);

  return (
    desk && (
      <DeskContext value={desk}>
        <AgentDesk />
      </DeskContext>
    )
  );
}
