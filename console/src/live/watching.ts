import { useEffect, useState } from 'react';
import { Store } from '@/call/store';
import { useStore } from '@/call/useStore';
import { LiveSocket } from './liveSocket';
import { type LiveState, NOTHING_TOLD } from './liveState';

/** From one page to the next the socket stays. */
const LINGER_MILLIS = 3000;

let socket: LiveSocket | undefined;
let watchers = 0;
let leaving: ReturnType<typeof setTimeout> | undefined;

const NOBODY = new Store<LiveState>(NOTHING_TOLD);

/** What the live socket tells somebody who only looks on; one socket for all who want to know. */
export function useWatching(): LiveState {
  const [told, setTold] = useState(NOBODY);
  useEffect(() => {
    clearTimeout(leaving);
    watchers += 1;
    socket ??= new LiveSocket(() => undefined, true);
    setTold(socket.state);
    return () => {
      watchers -= 1;
      leaving = setTimeout(() => {
        if (watchers > 0) return;
        socket?.close();
        socket = undefined;
      }, LINGER_MILLIS);
    };
  }, []);
  return useStore(told);
}
