import { useSyncExternalStore } from 'react';
import type { Store } from './store';

/** What the store holds now. */
export function useStore<T>(store: Store<T>): T {
  return useSyncExternalStore(store.subscribe, store.get);
}
