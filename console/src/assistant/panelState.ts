import { Store } from '@/call/store';

/** Whether the assistant is open; the same on every page. */
export const assistantOpen = new Store(false);
