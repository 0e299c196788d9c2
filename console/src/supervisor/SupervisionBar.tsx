import { Ear, MessageCircle, Mic, X } from 'lucide-react';
import { useLine } from '@/call/useLine';
import { Announcer } from '@/design/Announcer';
import { Button } from '@/design/Button';
import { Notice } from '@/design/Notice';
import type { Supervised, Supervision, SupervisionMode } from './useSupervision';

const WORDS: Record<SupervisionMode, (agent: string | null) => string> = {
  listen: () => 'You listen. Nobody sees or hears you.',
  whisper: (agent) => `You whisper to ${agent ?? 'the agent'}. Only they hear you.`,
  barge: () => 'You speak in the call. Everybody hears you.',
};
const ICONS = { listen: Ear, whisper: MessageCircle, barge: Mic };

/** What one's own ear and mouth do now, impossible to overlook. */
export function SupervisionBar({ supervision }: { supervision: Supervision }) {
  const { current, problem, dismiss } = supervision;
  return (
    <div className="grid gap-3 empty:hidden">
      {problem && (
        <Notice tone="danger" onClose={dismiss}>
          {problem}
        </Notice>
      )}
      {current && <Now current={current} supervision={supervision} />}
    </div>
  );
}

function Now({ current, supervision }: { current: Supervised; supervision: Supervision }) {
  const line = useLine(current.line);
  const Icon = ICONS[current.mode];
  const words = line.seeking
    ? 'The connection was lost. Coming back…'
    : line.ended === 'lost'
      ? 'The connection was lost and there was no way back.'
      : line.ended
        ? 'The call you supervised is over.'
        : WORDS[current.mode](current.agent);
  return (
    <section
      aria-label="Your supervision"
      data-mode={current.mode}
      className="rise flex flex-wrap items-center gap-3 rounded-lg border-2 border-consult bg-consult-soft p-3"
    >
      <Announcer>{words}</Announcer>
      <Icon aria-hidden className="size-5 text-consult" />
      <p className="flex-1 font-medium" dir="auto">
        {words}
      </p>
      {line.others.length > 0 && (
        <p className="text-sm">
          On the line: <bdi>{[...new Set(line.others.map(({ identity }) => identity))].join(', ')}</bdi>
        </p>
      )}
      <Button
        size="small"
        icon={<X aria-hidden className="size-4" />}
        onClick={() => void supervision.stop()}
      >
        Stop
      </Button>
    </section>
  );
}
