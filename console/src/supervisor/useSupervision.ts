import { useEffect, useState } from 'react';
import { dataOf, tokenService } from '@/api/client';
import { explain } from '@/api/problem';
import type { SupervisionAccess } from '@/api/views';
import type { Line } from '@/call/line';
import { openLine } from '@/call/openLine';

export type SupervisionMode = 'listen' | 'whisper' | 'barge';

export interface Supervised {
  readonly callId: string;
  readonly mode: SupervisionMode;
  readonly agent: string | null;
  readonly line: Line;
}

/** One's own supervision: unseen, in one agent's ear, or speaking to all; one call at a time. */
export function useSupervision() {
  const [current, setCurrent] = useState<Supervised | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);

  useEffect(() => {
    const line = current?.line;
    return () => {
      void line?.close();
    };
  }, [current?.line]);

  async function supervise(callId: string, mode: SupervisionMode, agent: string | null) {
    setBusy(true);
    setProblem(null);
    try {
      if (current && current.callId !== callId) await stop();
      const access = (await dataOf(
        tokenService.POST('/api/calls/{id}/supervision', {
          params: { path: { id: callId } },
          body: agent ? { mode, agent } : { mode },
        }),
      )) as SupervisionAccess;
      // A new line for each way: what may be published is written in the token.
      await current?.line.close();
      const line = await openLine({ music: false });
      if (mode === 'barge') await line.openMicrophone();
      await line.join(access);
      const aside = access.whisper;
      if (mode === 'whisper' && aside?.token && aside.wsUrl && aside.room) {
        await line.openMicrophone();
        await line.join({ token: aside.token, wsUrl: aside.wsUrl, room: aside.room });
      }
      setCurrent({ callId, mode, agent, line });
    } catch (failure) {
      setProblem(explain(failure));
    } finally {
      setBusy(false);
    }
  }

  async function stop() {
    if (!current) return;
    await current.line.close();
    setCurrent(null);
    await tokenService
      .DELETE('/api/calls/{id}/supervision', { params: { path: { id: current.callId } } })
      .catch((failure: unknown) => setProblem(explain(failure)));
  }

  return { current, problem, busy, supervise, stop, dismiss: () => setProblem(null) };
}

export type Supervision = ReturnType<typeof useSupervision>;
