import { useState } from 'react';
import { PageHeader } from '@/design/PageHeader';
import { RequireSignIn } from '@/session/RequireSignIn';
import { AgentWall } from './AgentWall';
import { AttentionList } from './AttentionList';
import { CallTimeline } from './CallTimeline';
import { CallWall } from './CallWall';
import { ServiceTiles } from './ServiceTiles';
import { SupervisionBar } from './SupervisionBar';
import { useSupervision } from './useSupervision';

/** The wall: every call, transfer and agent now, and a hand in them. */
export function SupervisorPage() {
  return (
    <RequireSignIn needs="supervisor">
      <Wall />
    </RequireSignIn>
  );
}

function Wall() {
  const [opened, setOpened] = useState<string | null>(null);
  const supervision = useSupervision();
  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title="Supervisor wall" wide />
      <main className="mx-auto grid w-full max-w-[120rem] flex-1 content-start gap-4 p-4">
        <SupervisionBar supervision={supervision} />
        <ServiceTiles />
        <AttentionList onOpen={setOpened} />
        <div className="grid items-start gap-4 xl:grid-cols-[minmax(0,2fr)_minmax(20rem,1fr)]">
          <CallWall onOpen={setOpened} supervision={supervision} />
          <AgentWall />
        </div>
      </main>
      <CallTimeline callId={opened} onClose={() => setOpened(null)} />
    </div>
  );
}
