import { type Browser, type BrowserContext, expect, type Page } from '@playwright/test';

/** A voice is a tone of its own, so that it can be told who is heard; none is a multiple, sum or difference of others. */
export const TONES = { carol: 467, alice: 743, bob: 1303, sam: 2111, ada: 2801 } as const;
export type Name = keyof typeof TONES;

declare global {
  interface Window {
    /** How loud each tone is in what the page plays, in decibels; -200 for silence. */
    baton: {
      heard(tones: number[]): number[];
      /** Starts to watch for silence. */
      watchSound(): void;
      /** The longest silence since then, in milliseconds. */
      longestSilence(): number;
    };
  }
}

/** Speaks with a tone instead of a microphone, and listens to what the page plays. Runs in the page before anything else. */
function voiceAndEars(hertz: number) {
  const context = new AudioContext();
  const voice = () => {
    const oscillator = context.createOscillator();
    oscillator.frequency.value = hertz;
    const loudness = context.createGain();
    loudness.gain.value = 0.5;
    const out = context.createMediaStreamDestination();
    oscillator.connect(loudness).connect(out);
    oscillator.start();
    void context.resume();
    return out.stream;
  };
  navigator.mediaDevices.getUserMedia = () => Promise.resolve(voice());

  const ears = new Map<MediaStream, { source: MediaStreamAudioSourceNode; ear: AnalyserNode }>();
  function listen() {
    const playing = new Set<MediaStream>();
    for (const element of document.querySelectorAll('audio')) {
      if (!(element.srcObject instanceof MediaStream)) continue;
      playing.add(element.srcObject);
      if (ears.has(element.srcObject)) continue;
      const ear = context.createAnalyser();
      ear.fftSize = 4096;
      ear.smoothingTimeConstant = 0;
      const source = context.createMediaStreamSource(element.srcObject);
      source.connect(ear);
      ears.set(element.srcObject, { source, ear });
    }
    for (const [stream, { source }] of ears) {
      if (playing.has(stream)) continue;
      source.disconnect();
      ears.delete(stream);
    }
  }
  setInterval(listen, 50);

  // What a page makes itself (the hold music) is watched on its way to the loudspeaker.
  const made: AnalyserNode[] = [];
  const connect = AudioNode.prototype.connect as (...to: unknown[]) => AudioNode;
  AudioNode.prototype.connect = function (this: AudioNode, ...to: unknown[]) {
    if (to[0] === this.context.destination) {
      const ear = this.context.createAnalyser();
      connect.call(this, ear);
      made.push(ear);
    }
    return connect.apply(this, to);
  } as typeof AudioNode.prototype.connect;

  const SOUND = 0.001;
  function sounds(ear: AnalyserNode): boolean {
    const samples = new Float32Array(1024);
    ear.getFloatTimeDomainData(samples);
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length) > SOUND;
  }
  /** A look that came later than this says nothing about the time before it. */
  const LATE = 60;
  let lastLook = 0;
  let lasting = 0;
  let silence = 0;
  let watch: ReturnType<typeof setInterval> | undefined;

  window.baton = {
    watchSound() {
      clearInterval(watch);
      lastLook = performance.now();
      lasting = 0;
      silence = 0;
      watch = setInterval(() => {
        listen();
        const now = performance.now();
        const heard = [...made, ...[...ears.values()].map(({ ear }) => ear)].some(sounds);
        if (heard) lasting = 0;
        else if (now - lastLook < LATE) lasting += now - lastLook;
        silence = Math.max(silence, lasting);
        lastLook = now;
      }, 10);
    },
    longestSilence: () => Math.round(silence),
    heard(tones) {
      listen();
      return tones.map((tone) =>
        Math.max(
          -200,
          ...[...ears.values()].map(({ ear }) => {
            const bins = new Float32Array(ear.frequencyBinCount);
            ear.getFloatFrequencyData(bins);
            const bin = Math.round(tone / (context.sampleRate / ear.fftSize));
            const around = [...bins.subarray(bin - 14, bin - 7), ...bins.subarray(bin + 8, bin + 15)];
            const peak = Math.max(...bins.subarray(bin - 1, bin + 2));
            // A crackle is loud everywhere, a tone in one place.
            return peak - Math.max(...around) > 15 ? peak : -200;
          }),
        ),
      );
    },
  };
}

/** More than this is a hole in the talk. */
const LONGEST_SILENCE_MILLIS = 300;

/** Somebody with a browser of their own. */
export class Party {
  private constructor(
    readonly name: Name,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async enter(browser: Browser, name: Name, baseURL?: string): Promise<Party> {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    await context.addInitScript(voiceAndEars, TONES[name]);
    const page = await context.newPage();
    if (process.env.BATON_PAGE_LOG) {
      page.on('console', (message) => console.log(`[${name}] ${message.text()}`));
      page.on('pageerror', (error) => console.log(`[${name}] ${error.message}`));
    }
    return new Party(name, context, page);
  }

  /** Signs in at Keycloak and comes to the page. */
  async signIn(path = '/agent'): Promise<void> {
    await this.page.goto(path);
    await this.page.locator('#username').fill(this.name);
    await this.page.locator('#password').fill(`${this.name}-demo`);
    await this.page.locator('#kc-login').click();
    await this.page.waitForURL(`**${path}`);
  }

  /** Who is heard now. */
  async hears(): Promise<Name[]> {
    const names = (Object.keys(TONES) as Name[]).filter((name) => name !== this.name);
    const levels = await this.page.evaluate(
      (tones) => window.baton.heard(tones),
      names.map((name) => TONES[name]),
    );
    return names.filter((_name, index) => (levels[index] ?? -200) > -55);
  }

  /** Waits until exactly these are heard, and sees that it stays so for a second. */
  async awaitHearing(...names: Name[]): Promise<void> {
    const wanted = [...names].sort();
    await expect
      .poll(async () => (await this.hears()).sort(), { message: `${this.name} hears`, timeout: 40_000 })
      .toEqual(wanted);
    for (let look = 0; look < 5; look += 1) {
      await this.page.waitForTimeout(200);
      expect((await this.hears()).sort(), `${this.name} hears`).toEqual(wanted);
    }
  }

  /** Sees that there is sound all the time until this has been done, but for a moment, and says how long that was. */
  async expectSoundWhile(what: string, act: () => Promise<void>): Promise<void> {
    await this.page.evaluate(() => window.baton.watchSound());
    await act();
    const silence = await this.page.evaluate(() => window.baton.longestSilence());
    console.log(`      ${this.name}'s silence, ${what}: ${silence} ms`);
    expect(silence, `${this.name}'s silence in ms`).toBeLessThanOrEqual(LONGEST_SILENCE_MILLIS);
  }

  /** A second window of the same person. */
  async secondWindow(path = '/agent'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(path);
    return page;
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** What a briefing about the order says: taken from the notes, unless a model writes it. */
export const BRIEFING = process.env.BATON_BRIEFING ?? '4711';

/** A caller calls from the first page and waits. */
export async function callIn(carol: Party, topic = 'My order 4711'): Promise<void> {
  await carol.page.goto('/');
  await carol.page.getByLabel('Your name').fill(`carol-${Date.now() % 100_000}`);
  await carol.page.getByLabel('What is it about?').fill(topic);
  await carol.page.getByRole('button', { name: 'Call' }).click();
  await expect(carol.page.getByLabel('Your call')).toHaveAttribute('data-phase', 'waiting');
}

/** An agent takes this caller. */
export async function answer(agent: Party, caller: Party): Promise<void> {
  const room = (await caller.page.getByLabel('Your call').getAttribute('data-room')) ?? 'none';
  await agent.page
    .getByRole('listitem')
    .filter({ hasText: room })
    .getByRole('button', { name: 'Answer' })
    .click();
  await expect(agent.page.getByLabel('Active call')).toHaveAttribute('data-standing', 'talking');
}

/** An agent passes the call on. */
export async function passOn(
  agent: Party,
  target: Name,
  mode: 'Consult' | 'Direct' | 'Blind' = 'Consult',
): Promise<void> {
  await agent.page.getByRole('button', { name: 'Transfer', exact: true }).first().click();
  const dialog = agent.page.getByRole('dialog');
  await dialog.getByRole('button', { name: new RegExp(target) }).click();
  await dialog.getByLabel(new RegExp(`^${mode}`)).check();
  await dialog.getByLabel('Notes that go along').fill('Order 4711 never came. A refund was promised.');
  await dialog.getByRole('button', { name: 'Transfer', exact: true }).click();
}
