import type { AgentStatus } from '@/api/views';
import { Dot } from '@/design/Badge';
import { useDesk, useDeskState, useLive } from './DeskContext';
import { CHOSEN_STATUSES, STATUS_WORDS } from './statusWords';
import { useAgents } from './useAgents';

/** What this agent says about being there. */
export function StatusPicker() {
  const desk = useDesk();
  const { busy } = useDeskState();
  const { agents } = useAgents(useLive().presence);
  const status: AgentStatus =
    agents?.find(({ username }) => username === desk.username)?.status ?? 'available';
  return (
    <label className="flex items-center gap-2 rounded-md border border-line-strong bg-surface pl-3 text-sm font-medium">
      <span className="sr-only">My status</span>
      <Dot tone={STATUS_WORDS[status].tone} />
      <select
        value={status}
        disabled={busy.has('status')}
        onChange={({ target }) => void desk.setStatus(target.value as AgentStatus)}
        className="h-9 rounded-r-md bg-surface pr-2 text-ink"
      >
        {CHOSEN_STATUSES.map((one) => (
          <option key={one} value={one}>
            {STATUS_WORDS[one].label}
          </option>
        ))}
        {!CHOSEN_STATUSES.includes(status) && <option value={status}>{STATUS_WORDS[status].label}</option>}
      </select>
    </label>
  );
}
