import { dataOf, tokenService, transferService } from '@/api/client';
import { ApiProblem, explain } from '@/api/problem';
import {
  type AgentStatus,
  type CallSummary,
  type Grant,
  isEnd,
  type Offer,
  type TransferMode,
  type TransferView,
} from '@/api/views';
import type { Line } from '@/call/line';
import { openLine } from '@/call/openLine';
import { Store } from '@/call/store';
import { unlessOver } from '@/call/wayBack';
import { LiveSocket } from '@/live/liveSocket';
import type { LiveEnvelope } from '@/live/liveState';
import { CallerWatch } from './callerWatch';

/** A call that this agent is on. */
export interface DeskCall {
  readonly callId: string;
  readonly homeRoom: string;
  readonly line: Line;
  readonly since: number;
  /** Held by this agent's own hand, not by a transfer. */
  readonly held: boolean;
  /** Handed over, or over: what is left is the paperwork. */
  readonly over: boolean;
}

/** A call that ended for this agent; `lost` when the connection was, so that the caller may still be there. */
export interface Paperwork {
  readonly callId: string;
  readonly homeRoom: string;
  readonly since: number;
  readonly ended: number;
  readonly lost: boolean;
}

export interface DeskState {
  readonly calls: Readonly<Record<string, DeskCall>>;
  readonly active: string | null;
  /** Calls whose paperwork waits, the oldest first. */
  readonly wrapUp: readonly Paperwork[];
  /** What is being done now; its buttons wait. */
  readonly busy: ReadonlySet<string>;
  readonly problem: string | null;
}

export interface TransferWish {
  readonly callId: string;
  readonly target: { agent: string } | { queue: string };
  readonly mode: TransferMode;
  readonly reason: string;
  readonly notes: string;
  readonly transcript: string;
}

export type TransferCommand = 'complete' | 'cancel' | 'swap' | 'three-way' | 'leave';

/** Everything an agent does: takes calls, holds them, passes them on. What is shown follows from the services' answers. */
export class Desk {
  readonly store = new Store<DeskState>({
    calls: {},
    active: null,
    wrapUp: [],
    busy: new Set(),
    problem: null,
  });
  readonly socket: LiveSocket;

  #restored = false;
  /** Lines on the way, so that two messages about one call open one line. */
  readonly #opening = new Map<string, Promise<Line>>();
  /** Transfers that this window accepted: another window of the same person leaves them alone. */
  readonly #accepted = new Set<string>();

  constructor(readonly username: string) {
    this.socket = new LiveSocket((message) => this.#heard(message));
  }

  close(): void {
    this.socket.close();
    for (const { line } of Object.values(this.store.get().calls)) void line.close();
  }

  dismissProblem(): void {
    this.store.patch({ problem: null });
  }

  /** Takes a caller who waits. */
  answer(call: Pick<CallSummary, 'id' | 'homeRoom'>): Promise<boolean> {
    return this.#doing(`answer:${call.id}`, async () => {
      const grant = await this.#tokenFor(call.homeRoom);
      await this.#holdOthers(call.id);
      await this.#join(call.id, call.homeRoom, grant);
      this.store.patch({ active: call.id });
    });
  }

  /** Takes an offer: the answer holds the way into the room. */
  accept(offer: Offer): Promise<boolean> {
    return this.#doing(`offer:${offer.transferId}`, async () => {
      const accepted = await this.#acceptance(offer.transferId);
      const { token, wsUrl, room } = accepted;
      if (!token || !wsUrl || !room) throw new Error('The answer holds no token.');
      await this.#holdOthers(offer.callId);
      await this.#join(offer.callId, accepted.transfer?.homeRoom ?? room, { token, wsUrl, room });
      this.store.patch({ active: offer.callId });
    });
  }

  async #acceptance(id: string) {
    try {
      const accepted = await dataOf(
        transferService.POST('/api/transfers/{id}/accept', { params: { path: { id } } }),
      );
      this.#accepted.add(id);
      return accepted;
    } catch (failure) {
      // Lost on the way it may have been taken all the same; what the socket tells of it is then ours.
      if (failure instanceof ApiProblem && failure.passing) this.#accepted.add(id);
      throw failure;
    }
  }

  decline(offer: Offer, reason: string): Promise<boolean> {
    return this.#doing(`offer:${offer.transferId}`, async () => {
      await transferService.POST('/api/transfers/{id}/decline', {
        params: { path: { id: offer.transferId } },
        body: reason ? { reason } : {},
      });
    });
  }

  hold(callId: string, held: boolean): Promise<boolean> {
    return this.#doing(`hold:${callId}`, () => this.#hold(callId, held));
  }

  /** Turns to another of one's calls: the one before waits. */
  turnTo(callId: string): Promise<boolean> {
    return this.#doing(`hold:${callId}`, async () => {
      await this.#holdOthers(callId);
      if (this.#call(callId)?.held) await this.#hold(callId, false);
      this.store.patch({ active: callId });
    });
  }

  end(callId: string): Promise<boolean> {
    return this.#doing(`end:${callId}`, async () => {
      await tokenService.POST('/api/calls/{id}/end', { params: { path: { id: callId } } });
      await this.#call(callId)?.line.close();
    });
  }

  transfer(wish: TransferWish): Promise<boolean> {
    return this.#doing(`transfer:${wish.callId}`, async () => {
      const begun = await dataOf(
        transferService.POST('/api/transfers', {
          params: { header: { 'Idempotency-Key': crypto.randomUUID() } },
          body: {
            callId: wish.callId,
            target: wish.target,
            mode: wish.mode,
            ...(wish.reason ? { reason: wish.reason } : {}),
            ...(wish.notes ? { notes: wish.notes } : {}),
            ...(wish.transcript ? { transcript: wish.transcript } : {}),
          },
        }),
      );
      await this.#follow(begun as TransferView);
    });
  }

  command(transfer: TransferView, command: TransferCommand): Promise<boolean> {
    const params = { path: { id: transfer.id } };
    return this.#doing(`transfer:${transfer.callId}`, async () => {
      switch (command) {
        case 'complete':
          await transferService.POST('/api/transfers/{id}/complete', { params, body: {} });
          break;
        case 'cancel':
          await transferService.POST('/api/transfers/{id}/cancel', { params });
          break;
        case 'swap':
          await transferService.POST('/api/transfers/{id}/swap', { params });
          break;
        case 'three-way':
          await transferService.POST('/api/transfers/{id}/three-way', { params });
          break;
        case 'leave':
          await transferService.POST('/api/transfers/{id}/leave', { params });
          break;
      }
    });
  }

  setStatus(status: AgentStatus, who = 'me'): Promise<boolean> {
    return this.#doing('status', async () => {
      await transferService.PUT('/api/agents/{agent}/status', {
        params: { path: { agent: who } },
        body: { status },
      });
    });
  }

  /** Back into a call whose connection was lost for good. */
  async joinAgain({ callId, homeRoom }: Paperwork): Promise<boolean> {
    const joined = await this.answer({ id: callId, homeRoom });
    if (joined) {
      this.store.patch({ wrapUp: this.store.get().wrapUp.filter((one) => one.callId !== callId) });
      void this.setStatus('busy');
    }
    return joined;
  }

  /** The paperwork of a call is done. */
  async finishWrapUp(callId: string): Promise<void> {
    const { [callId]: _done, ...calls } = this.store.get().calls;
    const wrapUp = this.store.get().wrapUp.filter((one) => one.callId !== callId);
    this.store.patch({ calls, wrapUp });
    if (wrapUp.length === 0 && Object.keys(calls).length === 0) await this.setStatus('available');
  }

  #call(callId: string): DeskCall | undefined {
    return this.store.get().calls[callId];
  }

  /** One thing at a time for each key; a failure is shown, never thrown at a button. Answers whether it worked. */
  async #doing(key: string, work: () => Promise<void>): Promise<boolean> {
    if (this.store.get().busy.has(key)) return false;
    this.store.patch({ busy: new Set([...this.store.get().busy, key]), problem: null });
    try {
      await work();
      return true;
    } catch (failure) {
      this.store.patch({ problem: explain(failure) });
      return false;
    } finally {
      const busy = new Set(this.store.get().busy);
      busy.delete(key);
      this.store.patch({ busy });
    }
  }

  async #tokenFor(room: string): Promise<Grant> {
    const { token, wsUrl } = await dataOf(
      tokenService.POST('/token', { body: { identity: this.username, room } }),
    );
    if (!token || !wsUrl) throw new Error('The answer holds no token.');
    return { token, wsUrl, room };
  }

  async #join(callId: string, homeRoom: string, grant: Grant): Promise<void> {
    const known = this.#call(callId);
    let line = known && !known.over ? known.line : undefined;
    if (!line) {
      const opening = this.#opening.get(callId) ?? this.#newLine(callId, homeRoom);
      this.#opening.set(callId, opening);
      line = await opening.finally(() => this.#opening.delete(callId));
    }
    try {
      await line.join(grant);
    } catch (failure) {
      if (!known && line.state.rooms.length === 0) this.#forget(callId, line);
      throw failure;
    }
  }

  /** A call that could not be joined at all is none of ours. */
  #forget(callId: string, line: Line): void {
    const { [callId]: _gone, ...calls } = this.store.get().calls;
    this.store.patch({ calls });
    void line.close();
  }

  async #newLine(callId: string, homeRoom: string): Promise<Line> {
    const line = await openLine({
      music: false,
      whispers: true,
      comeBack: () => this.#wayBack(callId),
    });
    await line.openMicrophone();
    const watch = new CallerWatch(() => void this.end(callId));
    line.store.subscribe(() => {
      const { ended, others, rooms } = line.state;
      if (ended) {
        watch.stop();
        this.#ended(callId, line);
        return;
      }
      const connected = rooms.length > 0 && rooms.every(({ phase }) => phase === 'joined');
      watch.look(
        others.some(({ kind }) => kind === 'caller'),
        connected && !this.#running(callId),
      );
    });
    const call: DeskCall = { callId, homeRoom, line, since: Date.now(), held: false, over: false };
    this.store.patch({ calls: { ...this.store.get().calls, [callId]: call } });
    return line;
  }

  /** After a lost connection: by right of the transfer that runs, else as an agent of the call. */
  async #wayBack(callId: string): Promise<Grant | null> {
    const running = this.#running(callId);
    if (running) {
      const { grant, state } = (await dataOf(
        transferService.GET('/api/transfers/{id}', { params: { path: { id: running.id } } }),
      )) as TransferView;
      if (grant) return grant;
      // The transfer goes on without a room for us for the moment; asked again.
      if (!isEnd(state)) throw new ApiProblem('no_grant_yet', 409, 'The transfer has no room for you now.');
    }
    // Where the call lives now: a token for a room of an ended call would open a new one.
    return unlessOver(async () => {
      const call = (await dataOf(
        tokenService.GET('/api/calls/{id}', { params: { path: { id: callId } } }),
      )) as unknown as CallSummary;
      if (call.state !== 'open') throw new ApiProblem('call_ended', 409, 'The call has ended.');
      return this.#tokenFor(call.homeRoom);
    });
  }

  #running(callId: string): TransferView | undefined {
    return Object.values(this.socket.state.get().transfers).find(
      (transfer) => transfer.callId === callId && !isEnd(transfer.state),
    );
  }

  #ended(callId: string, line: Line): void {
    const call = this.#call(callId);
    if (!call || call.over || call.line !== line) return;
    const { calls, wrapUp, active } = this.store.get();
    const others = Object.values(calls).filter((other) => other.callId !== callId && !other.over);
    if (line.state.ended === 'elsewhere') {
      // The call goes on in the other window, and so does its paperwork.
      this.store.patch({
        calls: { ...calls, [callId]: { ...call, over: true } },
        active: active === callId ? (others[0]?.callId ?? null) : active,
        problem: 'You took this call in another window; it goes on there.',
      });
      return;
    }
    this.store.patch({
      calls: { ...calls, [callId]: { ...call, over: true } },
      wrapUp: [
        ...wrapUp,
        {
          callId,
          homeRoom: call.homeRoom,
          since: call.since,
          ended: Date.now(),
          lost: call.line.state.ended === 'lost',
        },
      ],
      active: active === callId ? (others[0]?.callId ?? null) : active,
    });
    if (others.length === 0) void this.setStatus('wrap_up');
  }

  async #holdOthers(callId: string): Promise<void> {
    for (const other of Object.values(this.store.get().calls)) {
      if (other.callId !== callId && !other.over && !other.held && !this.#running(other.callId)) {
        await this.#hold(other.callId, true);
      }
    }
  }

  async #hold(callId: string, held: boolean): Promise<void> {
    const params = { path: { id: callId } };
    await (held
      ? tokenService.POST('/api/calls/{id}/hold', { params })
      : tokenService.POST('/api/calls/{id}/resume', { params }));
    const call = this.#call(callId);
    if (call) this.store.patch({ calls: { ...this.store.get().calls, [callId]: { ...call, held } } });
  }

  #heard(message: LiveEnvelope): void {
    if (message.type === 'transfer') void this.#follow(message.data as TransferView);
    if (message.type === 'hello') {
      const { transfers } = message.data as { transfers: TransferView[] };
      void this.#restore(transfers).catch(() => undefined);
    }
  }

  /** After a new page or a lost socket: back into the transfers that run, and the first time into the call one was on. */
  async #restore(transfers: readonly TransferView[]): Promise<void> {
    const first = !this.#restored;
    for (const { id } of transfers) {
      if (!first && !this.#isMine(id)) continue;
      if (first) this.#accepted.add(id);
      await this.#follow(
        (await dataOf(
          transferService.GET('/api/transfers/{id}', { params: { path: { id } } }),
        )) as TransferView,
      );
    }
    if (this.#restored) return;
    this.#restored = true;
    const { items } = await dataOf(transferService.GET('/api/agents', { params: { query: { limit: 200 } } }));
    const callId = items?.find(({ username }) => username === this.username)?.onCall;
    if (!callId || this.#call(callId) || this.#running(callId)) return;
    const call = (await dataOf(
      tokenService.GET('/api/calls/{id}', { params: { path: { id: callId } } }),
    )) as unknown as CallSummary;
    if (call.state === 'open') await this.answer({ id: callId, homeRoom: call.homeRoom });
  }

  /** Whether this window is the one that takes part. */
  #isMine(transferId: string): boolean {
    const callId = this.socket.state.get().transfers[transferId]?.callId;
    return this.#accepted.has(transferId) || (callId !== undefined && this.#call(callId) !== undefined);
  }

  /** Goes where the transfer lets us go; what has to be left, the house takes us out of. */
  async #follow(transfer: TransferView): Promise<void> {
    const { grant, callId, homeRoom, state, fromAgent, target } = transfer;
    const call = this.#call(callId);
    // Also without a call: the page may be new, or the answer to an acceptance was lost.
    const ours = fromAgent === this.username || target.agent === this.username;
    if (
      grant &&
      ours &&
      this.#isMine(transfer.id) &&
      !isEnd(state) &&
      !call?.over &&
      !call?.line.isIn(grant.room)
    ) {
      await this.#join(callId, homeRoom, grant).catch((failure: unknown) =>
        this.store.patch({ problem: explain(failure) }),
      );
      if (!call) this.store.patch({ active: this.store.get().active ?? callId });
    }
    if (state === 'completed' && fromAgent === this.username && call && !call.over) {
      await call.line.close('removed');
    }
  }
}
