import { conversationService, dataOf } from '@/api/client';
import type { FunctionAnswer, MessageView, ProposalView } from '@/api/conversationViews';
import { ApiProblem, problemOf } from '@/api/problem';
import { Store } from '@/call/store';
import { bearer } from '@/session/signIn';
import { eventsOf } from './eventStream';
import {
  brokenOff,
  called,
  failed,
  NEW_THREAD,
  proposed,
  remembered,
  said,
  type Thread,
  told,
} from './thread';

const KEY = 'baton.assistant.';

/** One person's talk with the assistant. It outlives the page that shows it, and in this tab also a reload. */
export class AssistantTalk {
  readonly thread = new Store<Thread>(NEW_THREAD);
  /** Proposals that are being answered now. */
  readonly deciding = new Store<ReadonlySet<string>>(new Set());
  #stop: AbortController | undefined;
  #begun = false;

  constructor(private readonly username: string) {}

  /** Takes up the thread of before, once. What is gone or cannot be had is no thread. */
  async begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const id = sessionStorage.getItem(KEY + this.username);
    if (id) await this.goOnWith(id).catch(() => undefined);
  }

  /** Goes on with a thread that is kept. */
  async goOnWith(id: string): Promise<void> {
    this.#begun = true;
    const [messages, proposals] = await Promise.all([
      dataOf(
        conversationService.GET('/api/conversations/{id}/messages', {
          params: { path: { id }, query: { limit: 50 } },
        }),
      ),
      dataOf(
        conversationService.GET('/api/assistant/proposals', {
          params: { query: { conversationId: id, limit: 50 } },
        }),
      ),
    ]);
    if (this.thread.get().asked !== null) return;
    this.#keep(
      remembered(id, (messages.items ?? []) as MessageView[], (proposals.items ?? []) as ProposalView[]),
    );
  }

  /** Says something; the answer arrives in the thread. */
  async say(text: string): Promise<void> {
    const message = text.trim();
    if (message === '' || this.thread.get().asked !== null) return;
    this.#begun = true;
    this.#keep(said(this.thread.get(), message));
    const stop = new AbortController();
    this.#stop = stop;
    try {
      const body = await this.#asked(message, stop.signal);
      for await (const event of eventsOf(body)) this.#keep(told(this.thread.get(), event));
      this.#keep(brokenOff(this.thread.get()));
    } catch (problem) {
      if (stop.signal.aborted) return;
      this.#keep(
        problem instanceof ApiProblem ? failed(this.thread.get(), problem) : brokenOff(this.thread.get()),
      );
    }
  }

  async #asked(message: string, signal: AbortSignal): Promise<ReadableStream<Uint8Array>> {
    const token = await bearer().catch(() => null);
    if (!token) throw new ApiProblem('signed_out', 401, 'Your sign-in has ended.');
    const { conversationId } = this.thread.get();
    const answer = await fetch('/api/admin-assistant/chat', {
      method: 'POST',
      headers: {
        accept: 'text/event-stream',
        authorization: `Bearer ${token}`,
        'content-type': 'application/json',
      },
      body: JSON.stringify({ message, ...(conversationId ? { conversationId } : {}) }),
      signal,
    }).catch(() => {
      throw new ApiProblem('offline', 0, 'The network or the gateway cannot be reached.');
    });
    if (!answer.ok || !answer.body) throw problemOf(answer.status, await answer.json().catch(() => null));
    return answer.body;
  }

  /** Does not wait for the answer any longer. */
  stop(): void {
    this.#stop?.abort();
    if (this.thread.get().asked === null) return;
    this.#keep(
      failed(
        this.thread.get(),
        new ApiProblem('stopped', 0, 'You stopped it. What it had proposed still waits.'),
      ),
    );
  }

  /** A new thread; the old one is kept among the conversations. */
  startAnew(): void {
    this.#stop?.abort();
    this.#keep(NEW_THREAD);
  }

  /** Calls a function by hand. Fails with what the service says. */
  async call(name: string, given: Record<string, unknown>): Promise<void> {
    const answer = (await dataOf(
      conversationService.POST('/api/assistant/functions/{name}', {
        params: { path: { name } },
        body: given as never,
      }),
    )) as FunctionAnswer & { proposal?: ProposalView };
    const { function: asked, outcome, result, proposal } = answer;
    this.#keep(
      called(this.thread.get(), { function: asked, arguments: given, outcome, result }, proposal ?? null),
    );
  }

  /** A person's yes or no. Said again, a yes answers what came of it. */
  async decide(proposal: ProposalView, yes: boolean): Promise<void> {
    const params = { path: { id: proposal.id } };
    this.deciding.set(new Set([...this.deciding.get(), proposal.id]));
    try {
      const decided = (await dataOf(
        yes
          ? conversationService.POST('/api/assistant/proposals/{id}/confirm', { params })
          : conversationService.POST('/api/assistant/proposals/{id}/reject', { params }),
      )) as ProposalView;
      this.#keep(proposed(this.thread.get(), decided));
    } finally {
      this.deciding.set(new Set([...this.deciding.get()].filter((id) => id !== proposal.id)));
    }
  }

  #keep(thread: Thread): void {
    this.thread.set(thread);
    if (thread.conversationId) sessionStorage.setItem(KEY + this.username, thread.conversationId);
    else sessionStorage.removeItem(KEY + this.username);
  }
}

const talks = new Map<string, AssistantTalk>();

/** The talk of whoever is signed in; the same on every page. */
export function talkOf(username: string): AssistantTalk {
  const talk = talks.get(username) ?? new AssistantTalk(username);
  talks.set(username, talk);
  return talk;
}
