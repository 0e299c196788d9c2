import { Tabs } from 'radix-ui';
import { useState } from 'react';
import type { AgentView, QueueView, TransferMode } from '@/api/views';
import { Avatar } from '@/design/Avatar';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { classes } from '@/design/classes';
import { Dialog } from '@/design/Dialog';
import { TextArea, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { spanText } from '@/design/time';
import { useDesk, useDeskState, useLive } from './DeskContext';
import { STATUS_WORDS } from './statusWords';
import { useAgents, useQueues } from './useAgents';

const MODES: readonly (readonly [TransferMode, string, string])[] = [
  ['consult', 'Consult', 'Talk in private first; the caller hears music.'],
  ['direct', 'Direct', 'They join you and the caller, then you leave.'],
  ['blind', 'Blind', 'The caller waits; you leave when they answer.'],
];

type Choice = { agent: string } | { queue: string };

/** Whom to pass the call to, and how. */
export function TransferDialog({
  open,
  onOpenChange,
  callId,
  notes,
  transcript,
}: {
  open: boolean;
  onOpenChange: (open: boolean) => void;
  callId: string;
  notes: string;
  transcript: string;
}) {
  const desk = useDesk();
  const { busy, problem } = useDeskState();
  const [choice, setChoice] = useState<Choice>();
  const [mode, setMode] = useState<TransferMode>('consult');
  const [reason, setReason] = useState('');
  const [handed, setHanded] = useState<string>();
  const sending = busy.has(`transfer:${callId}`);
  const words = handed ?? notes;

  async function send() {
    if (!choice) return;
    const begun = await desk.transfer({ callId, target: choice, mode, reason, notes: words, transcript });
    if (begun) onOpenChange(false);
  }

  return (
    <Dialog
      title="Transfer this call"
      about="They read and hear a briefing made from your words before they answer."
      open={open}
      onOpenChange={onOpenChange}
      wide
    >
      <form
        className="grid gap-5"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void send();
        }}
      >
        <Target choice={choice} onChoose={setChoice} />
        <fieldset className="grid gap-2 sm:grid-cols-3">
          <legend className="mb-1.5 text-sm font-medium">How</legend>
          {MODES.map(([value, label, about]) => (
            <label
              key={value}
              className={classes(
                'grid cursor-pointer gap-0.5 rounded-md border p-3 text-sm has-focus-visible:outline-2 has-focus-visible:outline-ring',
                mode === value ? 'border-accent bg-accent-soft' : 'border-line-strong',
              )}
            >
              <span className="flex items-center gap-2 font-medium">
                <input
                  type="radio"
                  name="mode"
                  value={value}
                  checked={mode === value}
                  onChange={() => setMode(value)}
                  className="accent-accent"
                />
                {label}
              </span>
              <span className="text-ink-soft">{about}</span>
            </label>
          ))}
        </fieldset>
        <TextField
          label="Reason (optional)"
          value={reason}
          maxLength={500}
          placeholder="Needs a refund"
          onChange={({ target }) => setReason(target.value)}
        />
        <TextArea
          label="Notes that go along"
          value={words}
          maxLength={10_000}
          onChange={({ target }) => setHanded(target.value)}
          {...(transcript ? { hint: 'What you said in this call goes along, too.' } : {})}
        />
        {problem && <Notice tone="danger">{problem}</Notice>}
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Not now</Button>
          <Button type="submit" look="primary" disabled={!choice || sending}>
            {sending ? 'Putting the caller on hold…' : 'Transfer'}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}

function Target({ choice, onChoose }: { choice: Choice | undefined; onChoose: (choice: Choice) => void }) {
  const desk = useDesk();
  const [search, setSearch] = useState('');
  const { agents } = useAgents(useLive().presence);
  const { queues } = useQueues();
  const sought = search.trim().toLocaleLowerCase();
  const people = (agents ?? [])
    .filter(({ username }) => username !== desk.username)
    .filter(({ username, skills }) =>
      [username, ...skills].some((text) => text.toLocaleLowerCase().includes(sought)),
    )
    .sort((one, other) => readiness(one) - readiness(other) || one.username.localeCompare(other.username));
  const lines = (queues ?? []).filter(({ name, title }) =>
    [name, title].some((text) => text.toLocaleLowerCase().includes(sought)),
  );

  return (
    <Tabs.Root defaultValue="people" className="grid gap-3">
      <Tabs.List aria-label="To whom" className="flex gap-1 rounded-md bg-sunken p-1">
        {[
          ['people', `People (${people.length})`],
          ['queues', `Queues (${lines.length})`],
        ].map(([value, label]) => (
          <Tabs.Trigger
            key={value}
            value={value ?? ''}
            className="flex-1 rounded-sm px-3 py-1.5 text-sm font-medium data-[state=active]:bg-raised data-[state=active]:shadow-card"
          >
            {label}
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <TextField
        label="Search"
        type="search"
        value={search}
        placeholder="Name, skill or queue"
        onChange={({ target }) => setSearch(target.value)}
      />
      <Tabs.Content value="people" className="grid max-h-56 gap-1.5 overflow-y-auto">
        {people.length === 0 && <p className="p-2 text-sm text-ink-soft">Nobody found.</p>}
        {people.map((agent) => (
          <AgentChoice
            key={agent.username}
            agent={agent}
            chosen={choice !== undefined && 'agent' in choice && choice.agent === agent.username}
            onChoose={() => onChoose({ agent: agent.username })}
          />
        ))}
      </Tabs.Content>
      <Tabs.Content value="queues" className="grid max-h-56 gap-1.5 overflow-y-auto">
        {lines.length === 0 && <p className="p-2 text-sm text-ink-soft">There are no queues.</p>}
        {lines.map((queue) => (
          <QueueChoice
            key={queue.name}
            queue={queue}
            chosen={choice !== undefined && 'queue' in choice && choice.queue === queue.name}
            onChoose={() => onChoose({ queue: queue.name })}
          />
        ))}
      </Tabs.Content>
    </Tabs.Root>
  );
}

function readiness({ connected, status, onCall }: AgentView): number {
  if (!connected) return 3;
  if (status !== 'available') return 2;
  return onCall ? 1 : 0;
}

const CHOICE = 'flex items-center gap-3 rounded-md border p-2 text-left text-sm';

function AgentChoice({
  agent,
  chosen,
  onChoose,
}: {
  agent: AgentView;
  chosen: boolean;
  onChoose: () => void;
}) {
  const words = STATUS_WORDS[agent.connected ? agent.status : 'offline'];
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={classes(CHOICE, chosen ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken')}
    >
      <Avatar name={agent.username} size="small" />
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-medium">{agent.username}</bdi>
        {agent.skills.length > 0 && <span className="text-ink-soft">{agent.skills.join(', ')}</span>}
      </span>
      <Badge tone={agent.onCall ? 'consult' : words.tone}>{agent.onCall ? 'On a call' : words.label}</Badge>
    </button>
  );
}

function QueueChoice({
  queue,
  chosen,
  onChoose,
}: {
  queue: QueueView;
  chosen: boolean;
  onChoose: () => void;
}) {
  return (
    <button
      type="button"
      aria-pressed={chosen}
      onClick={onChoose}
      className={classes(CHOICE, chosen ? 'border-accent bg-accent-soft' : 'border-line hover:bg-sunken')}
    >
      <span className="min-w-0 flex-1">
        <bdi className="block truncate font-medium">{queue.title || queue.name}</bdi>
        <span className="text-ink-soft">
          {queue.waiting} waiting
          {queue.longestWaitMillis ? `, the first for ${spanText(queue.longestWaitMillis)}` : ''}
        </span>
      </span>
      <Badge tone={queue.agentsAvailable > 0 ? 'talk' : 'hold'}>{queue.agentsAvailable} free</Badge>
    </button>
  );
}
