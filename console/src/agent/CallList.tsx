import { useLine } from '@/call/useLine';
import { Badge } from '@/design/Badge';
import { classes } from '@/design/classes';
import { Elapsed } from '@/design/Elapsed';
import { Panel } from '@/design/Panel';
import { callerName } from './callerName';
import { useDesk, useDeskState } from './DeskContext';
import type { DeskCall } from './desk';

/** All calls of this agent: one in front, the others wait. */
export function CallList() {
  const { calls, active } = useDeskState();
  const going = Object.values(calls).filter(({ over }) => !over);
  if (going.length < 2) return null;
  return (
    <Panel title="My calls">
      <ul className="grid gap-2">
        {going.map((call) => (
          <CallRow key={call.callId} call={call} active={call.callId === active} />
        ))}
      </ul>
    </Panel>
  );
}

function CallRow({ call, active }: { call: DeskCall; active: boolean }) {
  const desk = useDesk();
  const line = useLine(call.line);
  return (
    <li className="min-w-0">
      <button
        type="button"
        aria-current={active}
        onClick={() => void desk.turnTo(call.callId)}
        className={classes(
          'flex w-full items-center justify-between gap-2 rounded-md p-3 text-left text-sm',
          active ? 'bg-accent-soft' : 'bg-sunken hover:brightness-95',
        )}
      >
        <bdi className="min-w-0 truncate font-medium">{callerName(line, call)}</bdi>
        {call.held ? <Badge tone="hold">On hold</Badge> : <Elapsed since={call.since} />}
      </button>
    </li>
  );
}
