import { useSyncExternalStore } from 'react';
import type { Line } from './line';
import { EMPTY_LINE, type LineState } from './lineState';

const never = () => () => undefined;
const empty = () => EMPTY_LINE;

/** What a line shows now; an empty line when there is none yet. */
export function useLine(line: Line | null | undefined): LineState {
  return useSyncExternalStore(line?.store.subscribe ?? never, line?.store.get ?? empty);
}
