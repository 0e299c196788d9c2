import { createContext, useContext } from 'react';
import { useStore } from '@/call/useStore';
import type { LiveState } from '@/live/liveState';
import type { Desk, DeskState } from './desk';

export const DeskContext = createContext<Desk | null>(null);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This needs a desk.');
  return desk;
}

export function useDeskState(): DeskState {
  return useStore(useDesk().store);
}

export function useLive(): LiveState {
  return useStore(useDesk().socket.state);
}
