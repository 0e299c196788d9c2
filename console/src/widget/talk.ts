import { ApiProblem, problemOf } from '@/api/problem';
import { eventsOf } from '@/assistant/eventStream';
import { Store } from '@/call/store';
import { forgetTalkSession, openTalkSession, talkSession } from './session';

/** Something that the visitor or the assistant said. */
export interface TalkLine {
  readonly id: string;
  readonly mine: boolean;
  readonly text: string;
}

/** Something that waits for the visitor's yes, or what became of it. */
export interface TalkProposal {
  readonly id: string;
  readonly function: string;
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly state: string;
  readonly problem?: { readonly detail?: string };
}

/** Why the last question has no answer; `kept`: there is nobody to answer, but it is read. */
export type TalkTrouble = 'kept' | 'often' | 'notAllowed' | 'unanswered';

export interface TalkState {
  readonly lines: readonly TalkLine[];
  readonly proposals: readonly TalkProposal[];
  readonly asking: boolean;
  readonly trouble: TalkTrouble | null;
}

export const EMPTY_TALK: TalkState = { lines: [], proposals: [], asking: false, trouble: null };

const ANSWER = 'answer';

/** A visitor's talk with the assistant. It belongs to the session, and is there again on the next visit. */
export class VisitorTalk {
  readonly store = new Store<TalkState>(EMPTY_TALK);
  #begun = false;

  constructor(
    private readonly base: string,
    private readonly publishableKey: string | null,
  ) {}

  /** Takes up what was said before, once. What cannot be had is not shown. */
  async begin(): Promise<void> {
    if (this.#begun) return;
    this.#begun = true;
    const sessionId = talkSession();
    if (!sessionId) return;
    try {
      const before = (await this.#json('history', sessionId)) as {
        items: { id: string; role: string; text: string }[];
        proposals: TalkProposal[];
      };
      const lines = before.items.map(({ id, role, text }) => ({ id, mine: role === 'user', text }));
      const { lines: now } = this.store.get();
      this.store.patch({ lines: [...lines, ...now], proposals: before.proposals });
    } catch (failure) {
      if (isGone(failure)) forgetTalkSession();
    }
  }

  /** Asks; the answer arrives in the store as it is written. */
  async ask(question: string): Promise<void> {
    const text = question.trim();
    if (text === '' || this.store.get().asking) return;
    this.#begun = true;
    const { lines } = this.store.get();
    this.store.patch({
      lines: [...lines, { id: crypto.randomUUID(), mine: true, text }],
      asking: true,
      trouble: null,
    });
    try {
      await this.#answer(text).catch((failure) => {
        if (!isGone(failure)) throw failure;
        forgetTalkSession();
        return this.#answer(text);
      });
    } catch (failure) {
      this.store.patch({ trouble: troubleOf(failure) });
    }
    this.store.patch({ lines: settled(this.store.get().lines), asking: false });
  }

  /** The visitor's yes or no. */
  async decide(id: string, yes: boolean): Promise<void> {
    const sessionId = talkSession();
    if (!sessionId) return;
    this.#put({ id, state: 'deciding' });
    try {
      this.#put(
        (await this.#json(`proposals/${id}/${yes ? 'confirm' : 'reject'}`, sessionId)) as TalkProposal,
      );
    } catch (failure) {
      this.#put({
        id,
        state: failure instanceof ApiProblem && failure.status === 409 ? 'expired' : 'proposed',
      });
      this.store.patch({ trouble: troubleOf(failure) });
    }
  }

  async #answer(message: string): Promise<void> {
    const sessionId = await openTalkSession(this.base, this.publishableKey);
    const answer = await this.#post('chat', sessionId, { message }, 'text/event-stream');
    if (!answer.body) throw new ApiProblem('unanswered', answer.status, 'There is no answer.');
    let whole = false;
    for await (const { name, data } of eventsOf(answer.body)) {
      if (name === 'text') this.#said((data as { text: string }).text);
      if (name === 'proposal') this.#put(data as TalkProposal);
      if (name === 'problem') throw problemOf((data as { status: number }).status, data);
      if (name === 'reply') {
        whole = true;
        this.#saidAll((data as { reply: string }).reply);
      }
    }
    if (!whole) throw new ApiProblem('unanswered', 0, 'The answer broke off.');
  }

  #said(piece: string): void {
    const { lines } = this.store.get();
    this.#saidAll((lines.find(({ id }) => id === ANSWER)?.text ?? '') + piece);
  }

  #saidAll(text: string): void {
    const { lines } = this.store.get();
    this.store.patch({
      lines: [...lines.filter(({ id }) => id !== ANSWER), { id: ANSWER, mine: false, text }],
    });
  }

  #put(changed: Partial<TalkProposal> & { readonly id: string }): void {
    const { proposals } = this.store.get();
    const known = proposals.some(({ id }) => id === changed.id);
    this.store.patch({
      proposals: known
        ? proposals.map((each) => (each.id === changed.id ? { ...each, ...changed } : each))
        : [...proposals, changed as TalkProposal],
    });
  }

  async #json(what: string, sessionId: string): Promise<unknown> {
    return (await this.#post(what, sessionId, {}, 'application/json')).json();
  }

  async #post(what: string, sessionId: string, body: object, accept: string): Promise<Response> {
    const key = this.publishableKey ? { publishableKey: this.publishableKey } : {};
    const answer = await fetch(`${this.base}/api/assistant/visitor/${what}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept },
      body: JSON.stringify({ ...body, ...key, sessionId }),
    }).catch(() => {
      throw new ApiProblem('offline', 0, 'The network or the gateway cannot be reached.');
    });
    if (!answer.ok) throw problemOf(answer.status, await answer.json().catch(() => null));
    return answer;
  }
}

/** The answer is complete, or will never be: the next one is another line. */
function settled(lines: readonly TalkLine[]): readonly TalkLine[] {
  return lines.map((line) => (line.id === ANSWER ? { ...line, id: crypto.randomUUID() } : line));
}

function isGone(failure: unknown): boolean {
  return failure instanceof ApiProblem && failure.code === 'session_not_found';
}

function troubleOf(failure: unknown): TalkTrouble {
  const code = failure instanceof ApiProblem ? failure.code : '';
  if (code === 'model_not_configured') return 'kept';
  if (code === 'rate_limited') return 'often';
  return code === 'origin_not_allowed' || code === 'forbidden' ? 'notAllowed' : 'unanswered';
}
