import { Mic, MicOff, PhoneOff } from 'lucide-react';
import { Chat } from '@/call/Chat';
import type { Line } from '@/call/line';
import type { LineEnd } from '@/call/lineState';
import { MicrophonePicker } from '@/call/MicrophonePicker';
import { Pictures } from '@/call/Pictures';
import { useLine } from '@/call/useLine';
import { CallView } from '@/caller/CallView';
import { Announcer } from '@/design/Announcer';
import { Avatar } from '@/design/Avatar';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { LevelMeter } from '@/design/LevelMeter';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { HandOver } from './HandOver';
import type { RoomVisit } from './visit';

/** Inside a room. Callers see what every caller sees; agents can pass the caller on. */
export function RoomView({ visit, line, onLeft }: { visit: RoomVisit; line: Line; onLeft: () => void }) {
  const state = useLine(line);
  if (visit.role === 'Caller') {
    return (
      <div className="mx-auto w-full max-w-md">
        <CallView line={line} onAgain={onLeft} />
      </div>
    );
  }
  const muted = state.microphone === 'muted';
  const here = state.rooms.map(({ name }) => name).join(', ');
  return (
    <div className="grid items-start gap-4 lg:grid-cols-2">
      <Announcer>
        {state.ended ? wayOut(state.ended) : `In ${here}, with ${state.others.length} others.`}
      </Announcer>
      <Panel
        title="Room"
        actions={<Badge tone={state.ended ? 'neutral' : 'talk'}>{state.ended ? 'Left' : 'Connected'}</Badge>}
      >
        <div className="grid gap-4">
          <h1 className="text-lg" data-testid="rooms">
            <bdi>{here || visit.room}</bdi>
          </h1>
          {state.ended === 'elsewhere' && <Notice tone="warning">{wayOut('elsewhere')}</Notice>}
          <ul aria-label="On the line" className="grid gap-2">
            {state.others.length === 0 && <li className="text-sm text-ink-soft">Nobody else is here yet.</li>}
            {state.others.map(({ identity, room, speaking, muted: silent }) => (
              <li key={`${room}/${identity}`} className="flex items-center gap-3 text-sm">
                <Avatar name={identity} size="small" speaking={speaking} />
                <bdi className="font-medium">{identity}</bdi>
                <bdi className="truncate text-ink-soft">{room}</bdi>
                {silent && <MicOff aria-label="silent" className="size-4 text-ink-soft" />}
              </li>
            ))}
          </ul>
          <div className="flex flex-wrap items-center gap-3">
            <Button
              aria-pressed={muted}
              icon={
                muted ? <MicOff aria-hidden className="size-4" /> : <Mic aria-hidden className="size-4" />
              }
              onClick={() => void line.setMuted(!muted)}
            >
              {muted ? 'Unmute' : 'Mute'}
            </Button>
            <LevelMeter level={state.level} muted={muted} />
            <Button
              look="danger"
              className="ml-auto"
              icon={<PhoneOff aria-hidden className="size-4" />}
              onClick={() => (state.ended ? onLeft() : void line.close())}
            >
              {state.ended ? 'Back' : 'Leave'}
            </Button>
          </div>
          <Pictures pictures={state.pictures} />
          <MicrophonePicker line={line} />
        </div>
      </Panel>
      <HandOver visit={visit} line={line} />
      <Panel title="Messages">
        <Chat line={line} />
      </Panel>
    </div>
  );
}

function wayOut(ended: LineEnd): string {
  switch (ended) {
    case 'elsewhere':
      return 'Somebody joined with this identity in another window; this one left the room.';
    case 'lost':
      return 'The connection was lost.';
    default:
      return 'You left the room.';
  }
}
