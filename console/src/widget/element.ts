import { ApiProblem } from '@/api/problem';
import type { Line } from '@/call/line';
import { EMPTY_LINE, type LineOptions, type LineState } from '@/call/lineState';
import { canWriteDown, writeDown } from '@/call/recognition';
import { unlessOver } from '@/call/wayBack';
import { callPhase, isEnded } from '@/caller/callPhase';
import { type Copy, copyFor } from './copy';
import { endSession, keepMessages, keptMessages, sameSession, visitorSession } from './session';
import { EMPTY_TALK, type TalkProposal, type TalkState, VisitorTalk } from './talk';
import { WIDGET_STYLES } from './widgetStyles';

type VoicePart = { openLine(options: LineOptions): Line };
type Phase = 'idle' | 'starting' | ReturnType<typeof callPhase>;

const script = document.currentScript instanceof HTMLScriptElement ? document.currentScript : null;
const BASE = script ? new URL(script.src).origin : location.origin;
const NONCE = script?.nonce ?? '';

/** How long a visitor waits before a message is offered, in seconds; the attribute `patience` says it otherwise. */
const PATIENCE_SECONDS = 10;

/** The running call: of the page, not of the element, so that it survives when a page puts the element elsewhere. */
let line: Line | null = null;
let voicePart: Promise<VoicePart> | undefined;
/** The talk with the assistant: of the page, too. */
let talk: VisitorTalk | null = null;

function loadVoice(nonce: string): Promise<VoicePart> {
  voicePart ??= new Promise<VoicePart>((resolve, reject) => {
    const part = document.createElement('script');
    part.src = `${BASE}/widget-voice.js`;
    part.async = true;
    if (nonce) part.nonce = nonce;
    part.onload = () => {
      const loaded = (window as Window & { BatonVoice?: VoicePart }).BatonVoice;
      if (loaded) resolve(loaded);
      else reject(new Error('The voice part is not there.'));
    };
    part.onerror = () => {
      voicePart = undefined;
      reject(new TypeError('The voice part could not be loaded.'));
    };
    document.head.append(part);
  });
  return voicePart;
}

/**
 * `<baton-voice publishable-key="…" mode="floating|inline|headless" language="en|de" patience="10">`.
 *
 * Methods `start() end() setMuted() say() dictate() ask() setContext()`; events `baton-state` (detail: phase, people, held),
 * `baton-message`, `baton-alone` (nobody has come for a while: a message is taken), `baton-error` (detail: code, message).
 */
export class BatonVoice extends HTMLElement {
  static readonly observedAttributes = ['mode', 'language'];
  #own: Partial<Copy> = {};
  #context: string | null = null;
  #phase: Phase = 'idle';
  #trouble: string | null = null;
  #opened = false;
  #forget: (() => void) | undefined;
  #seen = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  /** Nobody has come for a while. */
  #alone = false;
  /** Ends the writing down of what is said, while that goes on. */
  #dictation: (() => void) | undefined;
  #noDictation = false;
  /** The visitor writes to the assistant instead of calling. */
  #writing = false;
  #forgetTalk: (() => void) | undefined;
  /** Ends the writing down of a spoken question, while that goes on. */
  #speaking: (() => void) | undefined;
  readonly #root = this.attachShadow({ mode: 'open' });

  constructor() {
    super();
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(WIDGET_STYLES);
    this.#root.adoptedStyleSheets = [sheet];
  }

  connectedCallback(): void {
    if (line) this.#follow(line);
    if (talk) this.#followTalk(talk);
    this.#render();
  }

  disconnectedCallback(): void {
    this.#forgetTalk?.();
    this.#forgetTalk = undefined;
    this.#speaking?.();
    this.#forget?.();
    this.#forget = undefined;
    this.#endWaiting();
  }

  attributeChangedCallback(): void {
    if (this.isConnected) this.#render();
  }

  /** Words of the page's own. */
  set copy(own: Partial<Copy>) {
    this.#own = own;
    this.#render();
  }

  get copy(): Copy {
    return copyFor(this.getAttribute('language') ?? document.documentElement.lang, this.#own);
  }

  get phase(): Phase {
    return this.#phase;
  }

  /** What the visit is about: told to the agent as a hint, never a proof of who somebody is. Before the call. */
  setContext(context: string): void {
    this.#context = String(context).slice(0, 500);
  }

  /** Calls. Has to follow a click: that is when the microphone is asked for. */
  async start(): Promise<void> {
    if (line || this.#phase === 'starting') return;
    this.#opened = true;
    this.#trouble = null;
    this.#show('starting');
    try {
      const voice = await loadVoice(this.getAttribute('nonce') || this.nonce || NONCE);
      const key = this.getAttribute('publishable-key');
      const opened = voice.openLine({
        music: true,
        repeats: true,
        ...(this.#context ? { topic: this.#context } : {}),
        comeBack: () => unlessOver(() => sameSession(BASE, key)),
      });
      line = opened;
      const microphone = opened.openMicrophone();
      const session = await visitorSession(BASE, key);
      // Only the visitor's own session: a new one has nothing kept.
      const before = keptMessages();
      this.#seen = before.length;
      opened.store.patch({ messages: before });
      await microphone;
      this.#follow(opened);
      await opened.join(session);
    } catch (failure) {
      void line?.close();
      line = null;
      this.#fail(failure);
    }
  }

  async end(): Promise<void> {
    endSession();
    await line?.close();
  }

  async setMuted(muted: boolean): Promise<void> {
    await line?.setMuted(muted);
  }

  async say(text: string): Promise<void> {
    await line?.say(text);
  }

  /** Asks the assistant, without a call; what was said on an earlier visit is shown with it. */
  async ask(question: string): Promise<void> {
    const opened = this.#openTalk();
    await opened.begin();
    await opened.ask(question);
  }

  #openTalk(): VisitorTalk {
    talk ??= new VisitorTalk(BASE, this.getAttribute('publishable-key'));
    this.#followTalk(talk);
    this.#opened = true;
    this.#writing = true;
    return talk;
  }

  #followTalk(of: VisitorTalk): void {
    this.#forgetTalk ??= of.store.subscribe(() => this.#render());
  }

  /** Lets the browser write down a spoken question, and asks it when the visitor is done. */
  #speak(): void {
    if (this.#speaking) {
      this.#speaking();
      return;
    }
    const heard: string[] = [];
    const over = () => {
      this.#speaking = undefined;
      this.#render();
    };
    const stop = writeDown(
      this.getAttribute('language') || document.documentElement.lang || navigator.language,
      (sentence) => heard.push(sentence),
      () => {
        this.#noDictation = true;
        over();
      },
      () => {
        over();
        void this.ask(heard.join(' '));
      },
    );
    if (!this.#noDictation) this.#speaking = stop;
    this.#render();
  }

  /** Lets the browser write down a message from what is said, or stops that. */
  dictate(on: boolean): void {
    if (!on) {
      this.#dictation?.();
      this.#dictation = undefined;
    } else if (line && !this.#dictation) {
      this.#noDictation = false;
      let refused = false;
      const end = writeDown(
        this.getAttribute('language') || document.documentElement.lang || navigator.language,
        (sentence) => void this.say(sentence),
        () => {
          refused = true;
          this.#dictation = undefined;
          this.#noDictation = true;
          this.#render();
        },
      );
      if (!refused) this.#dictation = end;
    }
    this.#render();
  }

  /** A visitor who waits for long is told so, and can leave a message. */
  #wait(): void {
    if (this.#waiting !== undefined) return;
    const seconds = Number(this.getAttribute('patience') ?? PATIENCE_SECONDS);
    this.#waiting = setTimeout(
      () => {
        this.#alone = true;
        this.#tell('baton-alone', null);
        this.#render();
      },
      (Number.isFinite(seconds) && seconds >= 0 ? seconds : PATIENCE_SECONDS) * 1000,
    );
  }

  #endWaiting(): void {
    clearTimeout(this.#waiting);
    this.#waiting = undefined;
    this.#alone = false;
    this.#dictation?.();
    this.#dictation = undefined;
  }

  #follow(of: Line): void {
    this.#forget?.();
    this.#forget = of.store.subscribe(() => this.#changed(of));
    this.#changed(of);
  }

  #changed(of: Line): void {
    const { messages } = of.state;
    for (const message of messages.slice(this.#seen)) {
      this.#tell('baton-message', { from: message.mine ? null : message.from, text: message.text });
    }
    if (messages.length !== this.#seen) keepMessages(messages);
    this.#seen = messages.length;
    const phase = callPhase(of.state, true);
    if (phase === 'waiting') this.#wait();
    else if (phase !== 'reconnecting') this.#endWaiting();
    if (isEnded(phase)) {
      line = null;
      this.#seen = 0;
      this.#forget?.();
    }
    this.#show(phase, of.state);
  }

  #fail(failure: unknown): void {
    const { copy } = this;
    const code = failure instanceof ApiProblem ? failure.code : 'failed';
    this.#trouble =
      code === 'origin_not_allowed' ? copy.notAllowed : code === 'rate_limited' ? copy.busy : copy.failed;
    this.#tell('baton-error', { code, message: this.#trouble });
    this.#show('idle');
  }

  #show(phase: Phase, state: LineState = EMPTY_LINE): void {
    const changed = phase !== this.#phase;
    this.#phase = phase;
    if (changed) this.#tell('baton-state', { phase, held: phase === 'held', people: peopleOf(state) });
    this.#render(state);
  }

  #tell(type: string, detail: unknown): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  #render(state: LineState = line?.state ?? EMPTY_LINE): void {
    const mode = this.getAttribute('mode') ?? 'floating';
    if (mode === 'headless') {
      this.#root.replaceChildren();
      return;
    }
    const draft = this.#root.querySelector('input')?.value ?? '';
    const focused = this.#root.activeElement?.getAttribute('data-key');
    const shown = mode === 'inline' || this.#opened;
    const frame = part('div', 'frame');
    frame.className = `frame ${mode === 'inline' ? '' : 'floating'}`;
    if (shown) frame.append(this.#panel(state, mode, draft));
    if (mode !== 'inline' && !shown) frame.append(this.#launcher());
    this.#root.replaceChildren(frame);
    if (focused) this.#root.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  }

  #launcher(): HTMLElement {
    return button('launcher', this.copy.open, 'primary', () => {
      this.#opened = true;
      this.#render();
      this.#root.querySelector<HTMLElement>('[data-key="start"]')?.focus();
    });
  }

  #panel(state: LineState, mode: string, draft: string): HTMLElement {
    const { copy } = this;
    const panel = part('section', 'panel');
    panel.className = 'panel';
    panel.setAttribute('aria-label', copy.title);
    const head = part('div', 'head');
    head.className = 'head';
    const title = part('h2', 'title');
    title.textContent = copy.title;
    head.append(title);
    const idle = this.#phase === 'idle' || (this.#phase !== 'starting' && isEnded(this.#phase));
    if (mode !== 'inline' && idle) {
      head.append(
        button('close', copy.close, '', () => {
          this.#opened = false;
          this.#render();
        }),
      );
    }
    const status = part('p', 'state');
    status.className = 'state';
    status.setAttribute('role', 'status');
    status.textContent = this.#words(state);
    panel.append(head, status);
    const trouble = state.microphone === 'refused' ? copy.refused : this.#trouble;
    if (trouble) {
      const alert = part('p', 'trouble');
      alert.className = 'trouble';
      alert.setAttribute('role', 'alert');
      alert.textContent = trouble;
      panel.append(alert);
    }
    const row = part('div', 'controls');
    row.className = 'row';
    if (idle) {
      row.append(button('start', copy.start, 'primary', () => void this.start()));
      if (!this.#writing && this.getAttribute('assistant') !== 'off') {
        row.append(
          button('ask', copy.ask, '', () => {
            void this.#openTalk().begin();
            this.#render();
            this.#root.querySelector<HTMLElement>('[data-key="question"]')?.focus();
          }),
        );
      }
    } else {
      const muted = state.microphone === 'muted';
      row.append(
        button('mute', muted ? copy.unmute : copy.mute, '', () => void this.setMuted(!muted)),
        button('end', copy.end, 'end', () => void this.end()),
      );
    }
    if (this.#alone && canWriteDown() && state.microphone !== 'refused') row.append(this.#dictationButton());
    panel.append(row);
    if (this.#alone && this.#noDictation) {
      const note = part('p', 'state');
      note.className = 'state';
      note.setAttribute('role', 'status');
      note.textContent = copy.noDictation;
      panel.append(note);
    }
    if (!idle && this.#phase !== 'starting') panel.append(...this.#chat(state, draft));
    if (idle && this.#writing) panel.append(...this.#talk(talk?.store.get() ?? EMPTY_TALK, draft));
    return panel;
  }

  #talk({ lines, proposals, asking, trouble }: TalkState, draft: string): HTMLElement[] {
    const { copy } = this;
    const list = part('ol', 'messages');
    list.setAttribute('aria-live', 'polite');
    list.setAttribute('aria-label', copy.assistant);
    for (const { id, mine, text } of lines) list.append(said(id, mine ? copy.you : copy.assistant, text));
    const waiting = part('p', 'state');
    waiting.className = 'state';
    waiting.setAttribute('role', 'status');
    waiting.textContent = asking ? copy.thinking : trouble ? copy[trouble] : '';
    const { form, input } = this.#form('question', copy.question, draft, (text) => void this.ask(text));
    input.disabled = asking;
    const shown = proposals.map((proposal) => this.#proposal(proposal));
    const parts = [list, ...shown, waiting, form];
    if (canWriteDown() && !this.#noDictation) {
      const on = this.#speaking !== undefined;
      parts.push(button('speak', on ? copy.spoken : copy.speak, on ? 'primary' : '', () => this.#speak()));
    }
    return parts;
  }

  #proposal({ id, function: name, arguments: given, state, problem }: TalkProposal): HTMLElement {
    const { copy } = this;
    const box = part('section', 'proposal');
    box.className = 'proposal';
    box.dataset.state = state;
    const question = QUESTIONS[name] ? copy[QUESTIONS[name]] : copy.other;
    box.setAttribute('aria-label', question);
    const asked = document.createElement('p');
    asked.textContent = question;
    const what = document.createElement('p');
    what.dir = 'auto';
    what.textContent = Object.values(given ?? {}).join(', ');
    box.append(asked, what);
    if (state === 'proposed' || state === 'deciding') {
      const row = part('div', 'controls');
      row.className = 'row';
      for (const yes of [true, false]) {
        const answer = button(
          `${yes ? 'yes' : 'no'}-${id}`,
          yes ? copy.yes : copy.no,
          yes ? 'primary' : '',
          () => void talk?.decide(id, yes),
        );
        answer.disabled = state === 'deciding';
        row.append(answer);
      }
      box.append(row);
    } else {
      const outcome = document.createElement('p');
      outcome.setAttribute('role', 'status');
      outcome.textContent =
        state === 'done' || state === 'confirmed'
          ? copy.done
          : state === 'failed'
            ? copy.notDone.replace('{why}', () => problem?.detail ?? '').trim()
            : copy.declined;
      box.append(outcome);
    }
    return box;
  }

  #dictationButton(): HTMLElement {
    const on = this.#dictation !== undefined;
    const { copy } = this;
    return button('dictate', on ? copy.dictating : copy.dictate, on ? '' : 'primary', () =>
      this.dictate(!on),
    );
  }

  #chat(state: LineState, draft: string): HTMLElement[] {
    const { copy } = this;
    const list = part('ol', 'messages');
    for (const { id, from, text, mine } of state.messages)
      list.append(said(id, mine ? copy.you : from, text));
    const { form } = this.#form('input', copy.write, draft, (text) => void this.say(text));
    return [list, form];
  }

  #form(key: string, label: string, draft: string, sent: (text: string) => void) {
    const form = part('form', 'write') as HTMLFormElement;
    const input = part('input', 'input') as HTMLInputElement;
    input.dataset.key = key;
    input.setAttribute('aria-label', label);
    input.placeholder = label;
    input.maxLength = 2000;
    input.value = draft;
    const send = button('send', this.copy.send, '', () => undefined);
    send.type = 'submit';
    form.append(input, send);
    form.onsubmit = (submitted) => {
      submitted.preventDefault();
      const text = input.value;
      input.value = '';
      sent(text);
    };
    return { form, input };
  }

  #words(state: LineState): string {
    const { copy } = this;
    switch (this.#phase) {
      case 'idle':
        return '';
      case 'starting':
      case 'connecting':
        return copy.connecting;
      case 'talking':
        return copy.talking.replace('{names}', peopleOf(state).join(', '));
      case 'waiting':
        return this.#alone ? copy.alone : copy.waiting;
      default:
        return copy[this.#phase];
    }
  }
}

function peopleOf(state: LineState): string[] {
  return [...new Set(state.others.filter(({ kind }) => kind !== 'music').map(({ identity }) => identity))];
}

/** What the visitor is asked about a function's proposal. */
const QUESTIONS: Readonly<Record<string, 'leaveName' | 'book' | 'quote'>> = {
  create_contact: 'leaveName',
  schedule_consultation: 'book',
  request_quote: 'quote',
};

function said(id: string, author: string, text: string): HTMLElement {
  const item = part('li', 'message');
  item.dir = 'auto';
  item.dataset.id = id;
  const who = part('bdi', 'author');
  who.className = 'who';
  who.textContent = author;
  item.append(who, text);
  return item;
}

function part(tag: string, name: string): HTMLElement {
  const element = document.createElement(tag);
  element.setAttribute('part', name);
  return element;
}

function button(key: string, label: string, look: string, clicked: () => void): HTMLButtonElement {
  const made = part('button', `button ${key}`) as HTMLButtonElement;
  made.type = 'button';
  made.dataset.key = key;
  made.className = look;
  made.textContent = label;
  made.onclick = clicked;
  return made;
}

if (!customElements.get('baton-voice')) customElements.define('baton-voice', BatonVoice);
