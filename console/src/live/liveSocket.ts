import { Store } from '@/call/store';
import { type LiveEnvelope, type LiveState, NOTHING_TOLD, told } from './liveState';
import { openSocket } from './openSocket';

export type Connection = 'connecting' | 'open' | 'waiting' | 'refused';

const PAUSES_MILLIS = [300, 600, 1200, 2500, 5000];
/** Somebody has too many sockets: no point in hurrying. */
const TOO_MANY = 1013;

/**
 * The agent's live socket: opens itself again when it breaks and asks for what was missed. The service pings it every 5 s; the
 * browser answers by itself, which is the sign of life that keeps a transfer from being taken over.
 */
export class LiveSocket {
  readonly connection = new Store<Connection>('connecting');
  readonly state = new Store<LiveState>(NOTHING_TOLD);
  #socket: WebSocket | undefined;
  #failures = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #closed = false;

  constructor(
    private readonly heard: (message: LiveEnvelope) => void = () => undefined,
    private readonly watch = false,
  ) {
    void this.#open();
    addEventListener('online', this.#now);
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    removeEventListener('online', this.#now);
    this.#socket?.close();
  }

  readonly #now = () => {
    if (this.connection.get() !== 'waiting') return;
    clearTimeout(this.#timer);
    void this.#open();
  };

  async #open(): Promise<void> {
    if (this.#closed) return;
    this.connection.set('connecting');
    const socket = await openSocket({ after: this.state.get().resumeAfter, watch: this.watch });
    if (this.#closed) {
      socket?.close();
      return;
    }
    if (!socket) {
      this.connection.set('refused');
      return;
    }
    this.#socket = socket;
    socket.onmessage = ({ data }) => this.#take(JSON.parse(String(data)) as LiveEnvelope);
    socket.onopen = () => {
      this.#failures = 0;
      this.connection.set('open');
    };
    socket.onclose = ({ code }) => this.#again(code);
  }

  #take(message: LiveEnvelope): void {
    this.state.set(told(this.state.get(), message));
    this.heard(message);
  }

  #again(code: number): void {
    if (this.#closed) return;
    this.connection.set('waiting');
    const pause =
      code === TOO_MANY
        ? 15_000
        : (PAUSES_MILLIS[Math.min(this.#failures, PAUSES_MILLIS.length - 1)] ?? 5000);
    this.#failures += 1;
    this.#timer = setTimeout(() => void this.#open(), pause);
  }
}
