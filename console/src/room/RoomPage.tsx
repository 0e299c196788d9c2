import { useQuery } from '@tanstack/react-query';
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { Line } from '@/call/line';
import { Brand } from '@/design/Brand';
import { Button } from '@/design/Button';
import { CenteredNote } from '@/design/CenteredNote';
import { ThemeButton } from '@/design/ThemeButton';
import { currentPerson, signIn } from '@/session/signIn';
import { JoinForm } from './JoinForm';
import { RoomView } from './RoomView';
import type { RoomVisit } from './visit';

/** One room, for whoever knows its name: a caller without sign-in, an agent with. */
export function RoomPage() {
  const { roomId = '' } = useParams({ strict: false });
  const [joined, setJoined] = useState<{ visit: RoomVisit; line: Line } | null>(null);
  const person = useQuery({ queryKey: ['person'], queryFn: currentPerson, staleTime: 60_000, retry: 1 });
  if (person.isPending) return <CenteredNote title="Loading…" busy />;
  const signedIn = person.data ?? null;

  return (
    <div className="mx-auto flex min-h-full w-full max-w-5xl flex-col px-4 py-4">
      <header className="flex items-center justify-between gap-2">
        <Brand />
        <div className="flex items-center gap-2">
          {signedIn ? (
            <bdi className="text-sm font-medium">{signedIn.username}</bdi>
          ) : (
            !joined && (
              <Button size="small" onClick={() => void signIn(location.pathname)}>
                Sign in as an agent
              </Button>
            )
          )}
          <ThemeButton />
        </div>
      </header>
      <main className="grid flex-1 content-start gap-4 py-6">
        {joined ? (
          <RoomView key={joined.visit.room} {...joined} onLeft={() => setJoined(null)} />
        ) : (
          <JoinForm room={roomId} person={signedIn} onJoined={(visit, line) => setJoined({ visit, line })} />
        )}
      </main>
    </div>
  );
}
