import { Mic, MicOff, Pause, PhoneForwarded, PhoneOff, Play } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { isEnd, type TransferView } from '@/api/views';
import { Chat } from '@/call/Chat';
import type { LineState } from '@/call/lineState';
import { MicrophonePicker } from '@/call/MicrophonePicker';
import { Pictures } from '@/call/Pictures';
import { useLine } from '@/call/useLine';
import { Announcer } from '@/design/Announcer';
import { Avatar } from '@/design/Avatar';
import { Badge, type Tone } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Elapsed } from '@/design/Elapsed';
import { LevelMeter } from '@/design/LevelMeter';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { useShortcuts } from '@/design/useShortcuts';
import { BriefingCard } from './BriefingCard';
import { CallScript } from './CallScript';
import { ContactCard } from './ContactCard';
import { callerName } from './callerName';
import { useDesk, useDeskState, useLive } from './DeskContext';
import type { DeskCall } from './desk';
import { Keypad } from './Keypad';
import { Notes } from './Notes';
import { useTranscript } from './speech';
import { TransferDialog } from './TransferDialog';
import { TransferPanel } from './TransferPanel';
import { transferWords } from './transferWords';
import { useNotes } from './useNotes';

// Timelines come with it, which the desk does not need before a call has a contact.
const CallContext = lazy(() => import('./CallContext').then((part) => ({ default: part.CallContext })));
const CallHistory = lazy(() => import('./CallContext').then((part) => ({ default: part.CallHistory })));
const CallWords = lazy(() => import('./CallWords').then((part) => ({ default: part.CallWords })));
const CallAnalysis = lazy(() => import('./CallAnalysis').then((part) => ({ default: part.CallAnalysis })));

/** The call in front: who is on it, what one can do, and how its transfer stands. */
export function ActiveCall({ call }: { call: DeskCall }) {
  const desk = useDesk();
  const line = useLine(call.line);
  const { busy } = useDeskState();
  const { transfers, briefings } = useLive();
  const notes = useNotes(call.callId);
  const transcript = useTranscript(line.microphone === 'on' && !call.held);
  const [passing, setPassing] = useState(false);
  const [ending, setEnding] = useState(false);
  const [dismissed, setDismissed] = useState<string>();

  const transfer = newestOf(call.callId, transfers);
  const running = transfer && !isEnd(transfer.state) ? transfer : undefined;
  const shown =
    running ??
    (transfer && transfer.id !== dismissed && isFresh(transfer, desk.username) ? transfer : undefined);
  const taken =
    transfer?.state === 'completed' && transfer.target.agent === desk.username ? transfer : undefined;
  const muted = line.microphone === 'muted';
  const caller = callerName(line, call, running);
  const standing = standingOf(line, call, running, desk.username);

  const toggleMute = () => void call.line.setMuted(!muted);
  const toggleHold = () => void desk.hold(call.callId, !call.held);
  useShortcuts({
    m: toggleMute,
    h: running ? undefined : toggleHold,
    t: running ? undefined : () => setPassing(true),
    e: () => setEnding(true),
  });

  return (
    <>
      <section
        aria-label="Active call"
        data-call={call.callId}
        data-standing={standing.key}
        className="grid gap-5 rounded-lg border border-line bg-surface p-5 shadow-card"
      >
        <Announcer>{`${caller}: ${standing.label}`}</Announcer>
        <header className="flex flex-wrap items-center gap-4">
          <Avatar
            name={caller}
            tone={standing.tone === 'hold' ? 'hold' : 'accent'}
            speaking={line.others.some(({ kind, speaking }) => kind === 'caller' && speaking)}
          />
          <div className="min-w-0 flex-1">
            <h2 className="truncate text-lg">
              <bdi>{caller}</bdi>
            </h2>
            <p className="flex flex-wrap items-center gap-x-3 text-sm text-ink-soft">
              <Badge tone={standing.tone}>{standing.label}</Badge>
              <Elapsed since={call.since} />
              {line.topic && <span dir="auto">“{line.topic}”</span>}
            </p>
          </div>
          <span className="max-sm:hidden">
            <LevelMeter level={line.level} muted={muted} />
          </span>
        </header>

        {line.soundBlocked && (
          <Notice tone="warning">
            The browser holds the sound back.{' '}
            <Button size="small" onClick={() => void call.line.startSound()}>
              Let me hear
            </Button>
          </Notice>
        )}
        {(line.microphone === 'refused' || line.microphone === 'missing') && (
          <Notice tone="danger">
            {line.microphone === 'refused'
              ? 'The microphone was refused: allow it in the address bar, then try again. Nobody hears you.'
              : 'No microphone was found. Nobody hears you.'}{' '}
            <Button size="small" onClick={() => void call.line.openMicrophone()}>
              Try again
            </Button>
          </Notice>
        )}

        <fieldset className="flex flex-wrap gap-2">
          <legend className="sr-only">What to do</legend>
          <Button
            icon={
              muted ? (
                <MicOff aria-hidden className="size-4 text-danger" />
              ) : (
                <Mic aria-hidden className="size-4" />
              )
            }
            aria-pressed={muted}
            shortcut="m"
            onClick={toggleMute}
          >
            {muted ? 'Unmute' : 'Mute'}
          </Button>
          <Button
            icon={
              call.held ? <Play aria-hidden className="size-4" /> : <Pause aria-hidden className="size-4" />
            }
            aria-pressed={call.held}
            shortcut="h"
            disabled={Boolean(running) || busy.has(`hold:${call.callId}`)}
            onClick={toggleHold}
          >
            {call.held ? 'Resume' : 'Hold'}
          </Button>
          <Button
            look="primary"
            icon={<PhoneForwarded aria-hidden className="size-4" />}
            shortcut="t"
            disabled={Boolean(running) || busy.has(`transfer:${call.callId}`)}
            onClick={() => setPassing(true)}
          >
            Transfer
          </Button>
          <Button
            look="danger"
            className="ml-auto"
            icon={<PhoneOff aria-hidden className="size-4" />}
            shortcut="e"
            disabled={busy.has(`end:${call.callId}`)}
            onClick={() => setEnding(true)}
          >
            End
          </Button>
        </fieldset>
        <Legs line={line} />
        <Pictures pictures={line.pictures} />
      </section>

      {shown && (
        <TransferPanel transfer={shown} {...(running ? {} : { onDismiss: () => setDismissed(shown.id) })} />
      )}
      {(taken ?? (running?.target.agent === desk.username ? running : undefined)) && transfer && (
        <BriefingCard written={briefings[transfer.id]} notes={transfer.notes ?? null} speak={false} />
      )}

      <div className="grid items-start gap-4 empty:hidden xl:grid-cols-2">
        <Suspense fallback={null}>
          <CallAnalysis callId={call.callId} />
        </Suspense>
        <div className="grid gap-4">
          <ContactCard callId={call.callId} />
          <Suspense fallback={null}>
            <CallContext callId={call.callId} />
          </Suspense>
        </div>
        <Suspense fallback={null}>
          <CallWords callId={call.callId} />
        </Suspense>
        <CallScript callId={call.callId} />
        <Suspense fallback={null}>
          <CallHistory callId={call.callId} />
        </Suspense>
      </div>

      <div className="grid gap-4 xl:grid-cols-2">
        <Notes notes={notes} />
        <Transcript transcript={transcript} />
        <Panel title="Messages">
          <Chat line={call.line} />
        </Panel>
        <Panel title="Sound">
          <MicrophonePicker line={call.line} />
        </Panel>
        <Keypad line={call.line} disabled={line.rooms.length === 0} />
      </div>

      <TransferDialog
        open={passing}
        onOpenChange={setPassing}
        callId={call.callId}
        notes={notes.notes}
        transcript={transcript.lines.map(({ text }) => `${desk.username}: ${text}`).join('\n')}
      />
      <Dialog title="End this call for everybody?" open={ending} onOpenChange={setEnding}>
        <div className="flex justify-end gap-2">
          <Button onClick={() => setEnding(false)}>Go on talking</Button>
          <Button
            look="danger"
            onClick={() => {
              setEnding(false);
              void desk.end(call.callId);
            }}
          >
            End the call
          </Button>
        </div>
      </Dialog>
    </>
  );
}

function newestOf(
  callId: string,
  transfers: Readonly<Record<string, TransferView>>,
): TransferView | undefined {
  return Object.values(transfers)
    .filter((transfer) => transfer.callId === callId)
    .sort((one, other) => other.requestedAt.localeCompare(one.requestedAt))[0];
}

/** An end is shown to who asked for the transfer until dismissed; to the target only while it takes over. */
function isFresh(transfer: TransferView, me: string): boolean {
  return transfer.fromAgent === me && transfer.state !== 'completed';
}

interface StandingWords {
  readonly key: string;
  readonly label: string;
  readonly tone: Tone;
}

function standingOf(
  line: LineState,
  call: DeskCall,
  running: TransferView | undefined,
  me: string,
): StandingWords {
  if (line.seeking || (line.rooms.length > 0 && line.rooms.every(({ phase }) => phase === 'reconnecting'))) {
    return { key: 'reconnecting', label: 'Reconnecting…', tone: 'danger' };
  }
  if (running) {
    const { title, tone } = transferWords(running, me);
    return { key: running.state, label: title, tone };
  }
  if (call.held) return { key: 'held', label: 'On hold', tone: 'hold' };
  if (line.rooms.length === 0 || line.rooms.every(({ phase }) => phase === 'joining')) {
    return { key: 'joining', label: 'Connecting…', tone: 'neutral' };
  }
  const somebody = line.others.some(({ kind }) => kind === 'caller' || kind === 'unknown');
  return somebody
    ? { key: 'talking', label: 'Talking', tone: 'talk' }
    : { key: 'alone', label: 'The caller is not there', tone: 'danger' };
}

function Legs({ line }: { line: LineState }) {
  if (line.others.length === 0) return <p className="text-sm text-ink-soft">Nobody else is on the line.</p>;
  return (
    <ul aria-label="On the line" className="flex flex-wrap gap-2">
      {line.others.map(({ identity, room, kind, muted, speaking }) => (
        <li
          key={`${room}/${identity}`}
          className="flex items-center gap-2 rounded-full bg-sunken py-1 pr-3 pl-1 text-sm"
        >
          <Avatar
            name={identity}
            size="small"
            speaking={speaking}
            tone={kind === 'caller' ? 'accent' : 'consult'}
          />
          <bdi>{identity}</bdi>
          <span className="text-ink-soft">{kind === 'unknown' ? '' : kind}</span>
          {muted && <MicOff aria-label="silent" className="size-3.5 text-ink-soft" />}
        </li>
      ))}
    </ul>
  );
}

function Transcript({ transcript }: { transcript: ReturnType<typeof useTranscript> }) {
  const { lines, supported, on, setOn, trouble } = transcript;
  return (
    <Panel
      title="What you said"
      actions={
        supported && (
          <label className="flex items-center gap-2 text-sm">
            <input
              type="checkbox"
              checked={on}
              onChange={({ target }) => setOn(target.checked)}
              className="accent-accent"
            />
            Write it down
          </label>
        )
      }
    >
      {!supported && <p className="text-sm text-ink-soft">This browser cannot write down what is said.</p>}
      {trouble && <p className="text-sm text-ink-soft">{trouble}</p>}
      {supported && !trouble && lines.length === 0 && (
        <p className="text-sm text-ink-soft">Stays in this page, and goes along when you pass the call on.</p>
      )}
      <ol className="grid max-h-56 gap-1 overflow-y-auto text-sm">
        {lines.map(({ at, text }) => (
          <li key={at} dir="auto">
            {text}
          </li>
        ))}
      </ol>
    </Panel>
  );
}
