import { MessageSquareText, Mic, MicOff, Music, PhoneOff, Settings2, Video, VideoOff } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Chat } from '@/call/Chat';
import type { Line } from '@/call/line';
import type { LineState } from '@/call/lineState';
import { MicrophonePicker } from '@/call/MicrophonePicker';
import { Pictures } from '@/call/Pictures';
import { useLine } from '@/call/useLine';
import { Announcer } from '@/design/Announcer';
import { Avatar } from '@/design/Avatar';
import { Button, IconButton } from '@/design/Button';
import { classes } from '@/design/classes';
import { Elapsed } from '@/design/Elapsed';
import { LevelMeter } from '@/design/LevelMeter';
import { Notice } from '@/design/Notice';
import { type CallPhase, callPhase, isEnded, phaseWords } from './callPhase';

/** The caller's side of a call, from the first ring to the end. Follows a transfer without a click. */
export function CallView({ line, onAgain }: { line: Line; onAgain: () => void }) {
  const state = useLine(line);
  const [begun] = useState(() => Date.now());
  const [shown, setShown] = useState<'none' | 'chat' | 'settings'>('none');
  const read = useRef(0);
  const phase = callPhase(state, true);
  const people = [
    ...new Set(state.others.filter(({ kind }) => kind !== 'music').map(({ identity }) => identity)),
  ];
  const words = phaseWords(phase, people);
  const unread = shown === 'chat' ? 0 : state.messages.filter(({ mine }) => !mine).length - read.current;
  const muted = state.microphone === 'muted';
  const over = isEnded(phase);

  useEffect(() => {
    const farewell = () => void line.close();
    addEventListener('pagehide', farewell);
    return () => removeEventListener('pagehide', farewell);
  }, [line]);

  function show(what: 'chat' | 'settings') {
    read.current = state.messages.filter(({ mine }) => !mine).length;
    setShown(shown === what ? 'none' : what);
  }

  return (
    <section
      aria-label="Your call"
      data-phase={phase}
      data-music={state.music}
      data-room={state.rooms[0]?.name}
      className="rise grid gap-6 rounded-lg border border-line bg-surface p-6 shadow-card"
    >
      <Announcer>{`${words.title}. ${words.detail}`}</Announcer>
      <div className="grid justify-items-center gap-4 text-center">
        <Portrait phase={phase} people={people} speaking={state.others.some(({ speaking }) => speaking)} />
        <div>
          <h1 className="text-xl" dir="auto">
            {words.title}
          </h1>
          <p className="mt-1 text-ink-soft">{words.detail}</p>
        </div>
        {!over && <Elapsed since={begun} className="text-sm text-ink-soft" />}
      </div>

      {state.soundBlocked && (
        <Notice tone="warning">
          Your browser holds the sound back.{' '}
          <Button size="small" onClick={() => void line.startSound()}>
            Let me hear
          </Button>
        </Notice>
      )}
      <MicrophoneTrouble microphone={state.microphone} onAgain={() => void line.openMicrophone()} />

      <Pictures pictures={state.pictures} />
      <CameraTrouble camera={state.camera} />

      {over ? (
        <Button look="primary" size="large" onClick={onAgain}>
          Call again
        </Button>
      ) : (
        <>
          <div className="flex items-center justify-center gap-3">
            <IconButton
              name={muted ? 'Unmute' : 'Mute'}
              pressed={muted}
              className="size-13 rounded-full bg-sunken"
              disabled={state.microphone !== 'on' && !muted}
              onClick={() => void line.setMuted(!muted)}
            >
              {muted ? (
                <MicOff aria-hidden className="size-6 text-danger" />
              ) : (
                <Mic aria-hidden className="size-6" />
              )}
            </IconButton>
            <Button
              look="danger"
              size="large"
              className="rounded-full"
              icon={<PhoneOff aria-hidden className="size-5" />}
              onClick={() => void line.close()}
            >
              Hang up
            </Button>
            <IconButton
              name={unread > 0 ? `Messages, ${unread} new` : 'Messages'}
              pressed={shown === 'chat'}
              className="relative size-13 rounded-full bg-sunken"
              onClick={() => show('chat')}
            >
              <MessageSquareText aria-hidden className="size-6" />
              {unread > 0 && (
                <span className="absolute -top-1 -right-1 grid size-5 place-items-center rounded-full bg-danger-fill text-xs text-white">
                  {unread}
                </span>
              )}
            </IconButton>
          </div>
          <div className="flex items-center justify-center gap-3 text-ink-soft">
            <LevelMeter level={state.level} muted={muted} />
            <IconButton
              name="Microphone settings"
              pressed={shown === 'settings'}
              onClick={() => show('settings')}
            >
              <Settings2 aria-hidden className="size-5" />
            </IconButton>
            {state.camera !== 'forbidden' && (
              <IconButton
                name={state.camera === 'on' ? 'Turn the camera off' : 'Turn the camera on'}
                pressed={state.camera === 'on'}
                onClick={() => void line.setCamera(state.camera !== 'on')}
              >
                {state.camera === 'on' ? (
                  <Video aria-hidden className="size-5" />
                ) : (
                  <VideoOff aria-hidden className="size-5" />
                )}
              </IconButton>
            )}
          </div>
          {shown === 'settings' && <MicrophonePicker line={line} />}
          {shown === 'chat' && <Chat line={line} disabled={phase === 'reconnecting'} />}
        </>
      )}
    </section>
  );
}

function Portrait({
  phase,
  people,
  speaking,
}: {
  phase: CallPhase;
  people: readonly string[];
  speaking: boolean;
}) {
  if (phase === 'held') {
    return (
      <span className="grid size-24 place-items-center rounded-full bg-hold-soft text-hold">
        <Music aria-hidden className="pulse size-10" />
      </span>
    );
  }
  if (phase === 'talking') {
    return (
      <span className="flex -space-x-4">
        {people.slice(0, 3).map((name) => (
          <Avatar key={name} name={name} size="large" speaking={speaking} />
        ))}
      </span>
    );
  }
  const over = isEnded(phase);
  return (
    <span
      className={classes(
        'relative grid size-24 place-items-center rounded-full',
        over ? 'bg-sunken text-ink-soft' : 'ripple bg-accent-soft text-accent',
      )}
    >
      <PhoneOff aria-hidden className={over ? 'size-9' : 'hidden'} />
      <span aria-hidden className={over ? 'hidden' : 'pulse size-4 rounded-full bg-accent'} />
    </span>
  );
}

function CameraTrouble({ camera }: { camera: LineState['camera'] }) {
  if (camera !== 'refused' && camera !== 'missing') return null;
  return (
    <Notice tone="warning">
      {camera === 'refused'
        ? 'The camera was refused: allow it in your browser’s address bar, then turn it on again. The call goes on without it.'
        : 'No camera was found. The call goes on without it.'}
    </Notice>
  );
}

function MicrophoneTrouble({ microphone, onAgain }: { microphone: string; onAgain: () => void }) {
  if (microphone === 'refused') {
    return (
      <Notice tone="warning">
        <p>
          The microphone was refused, so nobody hears you. Click the microphone in your browser’s address bar,
          choose “Allow”, then try again. Until then you can write.
        </p>
        <Button size="small" className="mt-2" onClick={onAgain}>
          Try the microphone again
        </Button>
      </Notice>
    );
  }
  if (microphone === 'missing') {
    return (
      <Notice tone="warning">
        <p>No microphone was found. You can listen and write.</p>
        <Button size="small" className="mt-2" onClick={onAgain}>
          Look again
        </Button>
      </Notice>
    );
  }
  return null;
}
