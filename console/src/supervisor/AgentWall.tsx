import { useMutation, useQueryClient } from '@tanstack/react-query';
import { CHOSEN_STATUSES, STATUS_WORDS } from '@/agent/statusWords';
import { transferService } from '@/api/client';
import { explain } from '@/api/problem';
import type { AgentStatus } from '@/api/views';
import { Avatar } from '@/design/Avatar';
import { Badge, Dot } from '@/design/Badge';
import { Elapsed } from '@/design/Elapsed';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { spanText } from '@/design/time';
import { useWallAgents, useWallQueues } from './wallQueries';

/** Agents and queues; a supervisor may set an agent's status. */
export function AgentWall() {
  const queries = useQueryClient();
  const { data: agents, isPending, isError, error } = useWallAgents();
  const { data: queues } = useWallQueues();
  const change = useMutation({
    mutationFn: ({ agent, status }: { agent: string; status: AgentStatus }) =>
      transferService.PUT('/api/agents/{agent}/status', { params: { path: { agent } }, body: { status } }),
    onSettled: () => queries.invalidateQueries({ queryKey: ['wall', 'agents'] }),
  });
  return (
    <div className="grid gap-4">
      <Panel title={`Agents (${agents?.filter(({ connected }) => connected).length ?? '–'} here)`}>
        {isPending && <p className="breathe text-sm text-ink-soft">Looking…</p>}
        {isError && <Notice tone="warning">Agents cannot be listed now. {explain(error)}</Notice>}
        {change.error && <Notice tone="danger">{explain(change.error)}</Notice>}
        {agents?.length === 0 && <p className="text-sm text-ink-soft">Nobody has been here yet.</p>}
        <ul className="grid gap-2">
          {agents?.map(({ username, status, connected, since, onCall }) => (
            <li key={username} className="flex flex-wrap items-center gap-3 text-sm">
              <Avatar name={username} size="small" />
              <bdi className="min-w-0 flex-1 truncate font-medium">{username}</bdi>
              {onCall && <Badge tone="consult">On a call</Badge>}
              <Elapsed since={since} className="text-ink-soft" />
              <span className="flex items-center gap-2">
                <Dot tone={STATUS_WORDS[connected ? status : 'offline'].tone} />
                <select
                  aria-label={`Status of ${username}`}
                  value={status}
                  onChange={({ target }) =>
                    change.mutate({ agent: username, status: target.value as AgentStatus })
                  }
                  className="h-8 rounded-md border border-line-strong bg-surface px-1"
                >
                  {CHOSEN_STATUSES.map((one) => (
                    <option key={one} value={one}>
                      {STATUS_WORDS[one].label}
                    </option>
                  ))}
                  <option value="offline">Offline</option>
                </select>
              </span>
            </li>
          ))}
        </ul>
      </Panel>
      <Panel title="Queues">
        {queues?.length === 0 && <p className="text-sm text-ink-soft">There are no queues.</p>}
        <ul className="grid gap-2 text-sm">
          {queues?.map(({ name, title, waiting, longestWaitMillis, agentsAvailable }) => (
            <li key={name} className="flex items-center gap-3">
              <bdi className="min-w-0 flex-1 truncate font-medium">{title || name}</bdi>
              <span className="text-ink-soft">{longestWaitMillis ? spanText(longestWaitMillis) : ''}</span>
              <Badge tone={waiting > 0 ? 'hold' : 'neutral'}>{waiting} waiting</Badge>
              <Badge tone={agentsAvailable > 0 ? 'talk' : 'danger'}>{agentsAvailable} free</Badge>
            </li>
          ))}
        </ul>
      </Panel>
    </div>
  );
}
