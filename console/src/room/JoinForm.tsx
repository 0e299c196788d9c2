import { useEffect, useRef, useState } from 'react';
import { explain } from '@/api/problem';
import type { Line } from '@/call/line';
import { Button } from '@/design/Button';
import { Select, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { type Person, signIn } from '@/session/signIn';
import { joinRoom, type RoomRole, type RoomVisit } from './visit';

/** Who one is and where one wants to go. A signed-in agent who comes by a link is let in without a click. */
export function JoinForm({
  room: wanted,
  person,
  onJoined,
}: {
  room: string;
  person: Person | null;
  onJoined: (visit: RoomVisit, line: Line) => void;
}) {
  const [identity, setIdentity] = useState(person?.username ?? '');
  const [room, setRoom] = useState(wanted);
  const [role, setRole] = useState<RoomRole>(person ? 'Agent' : 'Caller');
  const [joining, setJoining] = useState(false);
  const [failed, setFailed] = useState<string>();
  const begun = useRef(false);

  async function join(visit: RoomVisit) {
    setJoining(true);
    setFailed(undefined);
    try {
      onJoined(visit, await joinRoom(visit));
    } catch (failure) {
      setFailed(explain(failure));
      setJoining(false);
    }
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the page is opened
  useEffect(() => {
    if (begun.current || !wanted || !person?.roles.includes('agent')) return;
    begun.current = true;
    void join({ identity: person.username, room: wanted, role: 'Agent' });
  }, []);

  return (
    <form
      className="rise mx-auto grid w-full max-w-md gap-5 rounded-lg border border-line bg-surface p-6 shadow-card"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void join({ identity: identity.trim(), room: room.trim(), role });
      }}
    >
      <div>
        <h1 className="text-2xl">Join a room</h1>
        <p className="mt-2 text-ink-soft">A room is a call. Callers need no sign-in.</p>
      </div>
      <TextField
        label="Identity"
        required
        maxLength={128}
        value={identity}
        onChange={({ target }) => setIdentity(target.value)}
      />
      <TextField
        label="Room"
        required
        maxLength={128}
        value={room}
        placeholder="support-call-001"
        onChange={({ target }) => setRoom(target.value)}
      />
      <Select label="Role" value={role} onChange={({ target }) => setRole(target.value as RoomRole)}>
        <option>Caller</option>
        <option>Agent</option>
      </Select>
      {role === 'Agent' && !person && (
        <Notice tone="warning">
          Agents sign in first.{' '}
          <Button size="small" onClick={() => void signIn(`/room/${encodeURIComponent(room.trim())}`)}>
            Sign in
          </Button>
        </Notice>
      )}
      {failed && <Notice tone="danger">{failed}</Notice>}
      <Button
        type="submit"
        look="primary"
        size="large"
        disabled={joining || !identity.trim() || !room.trim() || (role === 'Agent' && !person)}
      >
        {joining ? 'Joining…' : 'Join Room'}
      </Button>
    </form>
  );
}
