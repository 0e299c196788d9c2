import type { TransferView } from '@/api/views';
import type { LineState } from '@/call/lineState';
import type { DeskCall } from './desk';

/** Who the caller is, as far as the line tells, or the transfer by which the call comes; the room's name otherwise. */
export function callerName(
  line: LineState,
  call: Pick<DeskCall, 'homeRoom'>,
  transfer?: Pick<TransferView, 'caller'>,
): string {
  return line.others.find(({ kind }) => kind === 'caller')?.identity ?? transfer?.caller ?? call.homeRoom;
}
