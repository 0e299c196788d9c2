import { useEffect, useState } from 'react';
import { dataOf, tokenService } from '@/api/client';
import { explain } from '@/api/problem';
import type { Grant, SupervisionAccess } from '@/api/views';
import type { Line } from '@/call/line';
import { openLine } from '@/call/openLine';
import { unlessOver } from '@/call/wayBack';

export type SupervisionMode = 'listen' | 'whisper' | 'barge';

export interface Supervised {
  readonly callId: string;
  readonly mode: SupervisionMode;
  readonly agent: string | null;
  readonly line: Line;
}

/** The room of supervisor and agent alone, where there is one. */
function asideOf({ whisper }: SupervisionAccess): Grant | null {
  const { token, wsUrl, room } = whisper ?? {};
  return token && wsUrl && room ? { token, wsUrl, room } : null;
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
      const admission = async () =>
        (await dataOf(
          tokenService.POST('/api/calls/{id}/supervision', {
            params: { path: { id: callId } },
            body: agent ? { mode, agent } : { mode },
          }),
        )) as SupervisionAccess;
      const access = await admission();
      // A new line for each way: what may be published is written in the token.
      await current?.line.close();
      const line = await openLine({
        music: false,
        comeBack: (room) =>
          unlessOver(async () => {
            const again = await admission();
            const aside = asideOf(again);
            return aside?.room === room ? aside : again;
          }),
      });
      if (mode === 'barge') await line.openMicrophone();
      await line.join(access);
      const aside = asideOf(access);
      if (mode === 'whisper' && aside) {
        await line.openMicrophone();
        await line.join(aside);
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
