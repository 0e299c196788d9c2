import { Square, Volume2 } from 'lucide-react';
import { useState } from 'react';
import { useSpokenText } from '@/agent/speech';
import { dataOf, transferService } from '@/api/client';
import { explain } from '@/api/problem';
import type { Line } from '@/call/line';
import { useLine } from '@/call/useLine';
import { Button } from '@/design/Button';
import { TextArea, TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import type { RoomVisit } from './visit';

interface Begun {
  readonly summary: string;
  readonly newRoom: string;
}

/** A warm transfer by the drop-in routes: summary, handoff room, and the caller moved. */
export function HandOver({ visit, line }: { visit: RoomVisit; line: Line }) {
  const { others } = useLine(line);
  const [agentB, setAgentB] = useState('');
  const [named, setNamed] = useState<string>();
  const [notes, setNotes] = useState('');
  const [begun, setBegun] = useState<Begun>();
  const [moved, setMoved] = useState(false);
  const [busy, setBusy] = useState(false);
  const [failed, setFailed] = useState<string>();
  const spoken = useSpokenText(begun?.summary ?? '', true);
  const caller = named ?? others.find(({ kind }) => kind === 'caller')?.identity ?? '';

  async function doing(work: () => Promise<void>) {
    setBusy(true);
    setFailed(undefined);
    await work().catch((failure: unknown) => setFailed(explain(failure)));
    setBusy(false);
  }

  const initiate = () =>
    doing(async () => {
      const { summary, newRoom, agentAToken, wsUrl } = await dataOf(
        transferService.POST('/transfer', {
          body: { fromRoom: visit.room, agentA: visit.identity, agentB: agentB.trim(), transcript: notes },
        }),
      );
      if (!newRoom || !agentAToken || !wsUrl) throw new Error('The answer names no handoff room.');
      setBegun({ summary: summary ?? '', newRoom });
      await line.join({ room: newRoom, token: agentAToken, wsUrl });
    });

  const move = () =>
    doing(async () => {
      await transferService.POST('/move-caller', {
        body: { caller: caller.trim(), room: begun?.newRoom ?? '' },
      });
      setMoved(true);
    });

  return (
    <Panel title="Warm transfer">
      <form
        className="grid gap-4"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          void initiate();
        }}
      >
        <TextField
          label="Agent B Identity"
          required
          maxLength={128}
          value={agentB}
          disabled={Boolean(begun)}
          onChange={({ target }) => setAgentB(target.value)}
        />
        <TextField
          label="Caller Identity"
          required
          maxLength={128}
          value={caller}
          onChange={({ target }) => setNamed(target.value)}
        />
        <TextArea
          label="Call Notes"
          value={notes}
          maxLength={100_000}
          disabled={Boolean(begun)}
          onChange={({ target }) => setNotes(target.value)}
        />
        {failed && <Notice tone="danger">{failed}</Notice>}
        {!begun && (
          <Button type="submit" look="primary" disabled={busy || !agentB.trim()}>
            {busy ? 'Holding the caller…' : 'Initiate Warm Transfer'}
          </Button>
        )}
      </form>
      {begun && (
        <div className="rise mt-4 grid gap-4">
          <Notice>
            Handoff room:{' '}
            <bdi data-testid="handoff-room" className="font-semibold">
              {begun.newRoom}
            </bdi>
            <p className="mt-1">
              <bdi>{agentB}</bdi> joins it under this name. The caller hears music until you move them, or
              until <bdi>{agentB}</bdi> joins <bdi>{visit.room}</bdi> instead.
            </p>
          </Notice>
          <div className="grid gap-2 rounded-md bg-sunken p-4 text-sm">
            <div className="flex items-center justify-between gap-2">
              <h3 className="font-semibold">Summary</h3>
              <Button
                size="small"
                icon={
                  spoken.speaking ? (
                    <Square aria-hidden className="size-3.5" />
                  ) : (
                    <Volume2 aria-hidden className="size-4" />
                  )
                }
                onClick={spoken.speaking ? spoken.stop : spoken.say}
              >
                {spoken.speaking ? 'Stop' : 'Speak it'}
              </Button>
            </div>
            <p dir="auto" className="whitespace-pre-wrap" data-testid="summary">
              {begun.summary}
            </p>
          </div>
          {moved ? (
            <Notice>
              The caller is on the way to <bdi>{agentB}</bdi>.
            </Notice>
          ) : (
            <Button look="talk" disabled={busy || !caller.trim()} onClick={() => void move()}>
              Move Caller to Agent B
            </Button>
          )}
        </div>
      )}
    </Panel>
  );
}
