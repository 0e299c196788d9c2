import { Store } from '@/call/store';
import { openSocket } from '@/live/openSocket';
import { type ExploredEvent, merged, readEvent } from './explored';

/** What is to be followed; everything, from now on, where nothing is said. */
export interface Follow {
  /** Exact, or ending with `*`. */
  readonly types?: readonly string[];
  readonly callId?: string;
  /** RFC 3339. */
  readonly since?: string;
}

export interface FeedState {
  /** `away`: the socket is closed, or the service does not answer what we ask. */
  readonly way: 'connecting' | 'live' | 'away' | 'refused';
  readonly refusal: string | null;
  readonly events: readonly ExploredEvent[];
}

const NOTHING: FeedState = { way: 'connecting', refusal: null, events: [] };
const ANSWER_MILLIS = 4000;
const GATHER_MILLIS = 100;
/** A socket that brings no events makes its person look present: it is not kept open for nothing. */
const UNANSWERED_PAUSE_MILLIS = 60_000;
const PAUSES_MILLIS = [500, 1000, 2000, 5000, 10_000];

/** Domain events as they come from Kafka over the live socket. A lost socket is opened again, and what was missed is asked for. */
export class EventFeed {
  readonly store = new Store<FeedState>(NOTHING);
  #wish: Follow;
  #socket: WebSocket | undefined;
  #closed = false;
  /** Until the service has said so, what comes belongs to what was followed before. */
  #following = false;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #answer: ReturnType<typeof setTimeout> | undefined;
  #gathering: ReturnType<typeof setTimeout> | undefined;
  #gathered: ExploredEvent[] = [];

  constructor(
    wish: Follow,
    private readonly open: () => Promise<WebSocket | null> = () => openSocket({ watch: true }),
  ) {
    this.#wish = wish;
    void this.#connect();
  }

  /** Follows something else on the same socket. */
  follow(wish: Follow): void {
    if (JSON.stringify(wish) === JSON.stringify(this.#wish)) return;
    this.#wish = wish;
    this.#gathered = [];
    this.store.patch({ events: [] });
    if (this.#socket?.readyState === WebSocket.OPEN) this.#ask(this.#socket);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    clearTimeout(this.#answer);
    clearTimeout(this.#gathering);
    this.#socket?.close();
  }

  async #connect(): Promise<void> {
    const socket = await this.open();
    if (this.#closed) {
      socket?.close();
      return;
    }
    if (!socket) {
      this.#lost();
      return;
    }
    this.#socket = socket;
    socket.onopen = () => this.#ask(socket);
    socket.onmessage = ({ data }) => this.#take(JSON.parse(String(data)) as { type: string; data?: unknown });
    socket.onclose = () => this.#lost();
  }

  #ask(socket: WebSocket): void {
    // The messages have no number to come back with: what was missed is found by time, and doubles by their id.
    const since = this.store.get().events[0]?.at ?? this.#wish.since;
    socket.send(JSON.stringify({ type: 'follow', ...this.#wish, ...(since ? { since } : {}) }));
    this.#following = false;
    clearTimeout(this.#answer);
    this.#answer = setTimeout(() => this.#giveUp(socket), ANSWER_MILLIS);
  }

  #take({ type, data }: { type: string; data?: unknown }): void {
    if (type === 'following') {
      clearTimeout(this.#answer);
      this.#failures = 0;
      this.#following = true;
      this.store.patch({ way: 'live', refusal: null });
    } else if (type === 'refused') {
      clearTimeout(this.#answer);
      const { detail, code } = (data ?? {}) as { detail?: string; code?: string };
      this.store.patch({ way: 'refused', refusal: detail ?? code ?? null });
      if (this.#socket) this.#giveUp(this.#socket);
    } else if (type === 'event' && this.#following) {
      const event = readEvent(data);
      if (event) this.#gather(event);
    }
  }

  #giveUp(socket: WebSocket): void {
    this.#following = false;
    socket.onclose = null;
    socket.close();
    this.#lost(UNANSWERED_PAUSE_MILLIS);
  }

  /** The past comes in thousands: the page is told a few times a second. */
  #gather(event: ExploredEvent): void {
    this.#gathered.push(event);
    this.#gathering ??= setTimeout(() => {
      this.#gathering = undefined;
      this.store.patch({ events: merged(this.store.get().events, this.#gathered) });
      this.#gathered = [];
    }, GATHER_MILLIS);
  }

  #lost(atLeast = 0): void {
    clearTimeout(this.#answer);
    if (this.#closed) return;
    if (this.store.get().way !== 'refused') this.store.patch({ way: 'away' });
    const pause = Math.max(atLeast, PAUSES_MILLIS[Math.min(this.#failures, PAUSES_MILLIS.length - 1)] ?? 0);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#connect(), pause);
  }
}
