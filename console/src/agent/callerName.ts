import type { LineState } from '@/call/lineState';
import type { DeskCall } from './desk';

/** Who the caller is, as far as the line tells; the room's name otherwise. */
export function callerName(line: LineState, call: Pick<DeskCall, 'homeRoom'>): string {
  return line.others.find(({ kind }) => kind === 'caller')?.identity ?? call.homeRoom;
}
