import { explain } from '@/api/problem';
import { Avatar } from '@/design/Avatar';
import { Badge } from '@/design/Badge';
import { Notice } from '@/design/Notice';
import { Panel } from '@/design/Panel';
import { useDesk, useLive } from './DeskContext';
import { STATUS_WORDS } from './statusWords';
import { useAgents } from './useAgents';

/** Colleagues and how they are. */
export function Directory() {
  const desk = useDesk();
  const { agents, isPending, isError, error } = useAgents(useLive().presence);
  const others = agents?.filter(({ username }) => username !== desk.username) ?? [];
  return (
    <Panel title="Colleagues">
      {isPending && <p className="breathe text-sm text-ink-soft">Looking…</p>}
      {isError && !agents && (
        <Notice tone="warning">Colleagues cannot be listed now. {explain(error)}</Notice>
      )}
      {agents && others.length === 0 && (
        <p className="text-sm text-ink-soft">Nobody else has been here yet.</p>
      )}
      <ul className="grid gap-2">
        {others.map(({ username, status, connected, onCall }) => {
          const words = STATUS_WORDS[connected ? status : 'offline'];
          return (
            <li key={username} className="flex items-center gap-3 text-sm">
              <Avatar name={username} size="small" />
              <bdi className="min-w-0 flex-1 truncate">{username}</bdi>
              <Badge tone={onCall ? 'consult' : words.tone}>{onCall ? 'On a call' : words.label}</Badge>
            </li>
          );
        })}
      </ul>
    </Panel>
  );
}
