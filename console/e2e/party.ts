import { type Browser, type BrowserContext, expect, type Page, test } from '@playwright/test';
import { callFromOwnAddress } from './ownAddress';

/** A voice is a tone of its own, so that it can be told who is heard; none is a multiple, sum or difference of others. */
export const TONES = { carol: 467, alice: 743, bob: 1303, sam: 2111, ada: 2801 } as const;
export type Name = keyof typeof TONES;

interface SoundWatched {
  /** The longest time between two looks that heard something, in milliseconds. */
  readonly gap: number;
  /** How many looks there were, and how many of them came too late to say what was before them. */
  readonly looks: number;
  readonly late: number;
  /** How long nobody looked, all late looks together, in milliseconds; the gap does not count it. */
  readonly unseen: number;
}

declare global {
  interface Window {
    /** How loud each tone is in what the page plays, in decibels; -200 for silence. */
    baton: {
      heard(tones: number[]): number[];
      /** Starts to look for the tone of a voice, and for what the page plays itself, every 10 ms. */
      watchSound(hertz: number): void;
      /** What came of it so far. */
      soundWatched(): SoundWatched;
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
  const devices = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
  // The camera is the browser's own pretended one.
  navigator.mediaDevices.getUserMedia = (wish) => (wish?.video ? devices(wish) : Promise.resolve(voice()));

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
      ear.fftSize = 512;
      connect.call(this, ear);
      made.push(ear);
    }
    return connect.apply(this, to);
  } as typeof AudioNode.prototype.connect;

  /** The newest 10 ms; what an analyser gives begins with the oldest. */
  const newest = new Float32Array(4096);
  function lastOf(ear: AnalyserNode): Float32Array {
    ear.getFloatTimeDomainData(newest);
    return newest.subarray(ear.fftSize - 512, ear.fftSize);
  }
  const SOUND = 0.001;
  function loudness(samples: Float32Array): number {
    return Math.sqrt(samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length);
  }
  /** Whether most of what sounds is this tone. */
  function isTone(samples: Float32Array, wanted: number): boolean {
    const turn = (2 * Math.PI * wanted) / context.sampleRate;
    let real = 0;
    let imaginary = 0;
    samples.forEach((sample, index) => {
      real += sample * Math.cos(turn * index);
      imaginary += sample * Math.sin(turn * index);
    });
    const amplitude = (2 * Math.hypot(real, imaginary)) / samples.length;
    const all = loudness(samples);
    return all > SOUND && amplitude / Math.SQRT2 > all / 2;
  }
  /** A look that came later than this says nothing about the time before it. */
  const LATE = 60;
  let watched = { gap: 0, looks: 0, late: 0, unseen: 0 };
  let watch: ReturnType<typeof setInterval> | undefined;

  window.baton = {
    watchSound(wanted) {
      clearInterval(watch);
      let lastLook = performance.now();
      let lastHeard = lastLook;
      watched = { gap: 0, looks: 0, late: 0, unseen: 0 };
      watch = setInterval(() => {
        listen();
        const now = performance.now();
        const since = now - lastLook;
        lastLook = now;
        watched.looks += 1;
        if (since > LATE) {
          watched.late += 1;
          watched.unseen += since;
          lastHeard += since;
        }
        watched.gap = Math.max(watched.gap, now - lastHeard);
        const heard =
          made.some((ear) => loudness(lastOf(ear)) > SOUND) ||
          [...ears.values()].some(({ ear }) => isTone(lastOf(ear), wanted));
        if (heard) lastHeard = now;
      }, 10);
    },
    soundWatched: () => watched,
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

/** More than this is a hole in the talk; what is aimed at is 60. */
const LONGEST_GAP_MILLIS = 300;
/** Whoever looked away for more of the time than this has not measured anything. */
const MOST_UNSEEN = 0.5;

/** Somebody with a browser of their own. */
export class Party {
  private constructor(
    readonly name: Name,
    readonly context: BrowserContext,
    readonly page: Page,
  ) {}

  static async enter(browser: Browser, name: Name, baseURL?: string): Promise<Party> {
    const context = await browser.newContext(baseURL ? { baseURL } : {});
    await callFromOwnAddress(context);
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

  /**
   * Waits until exactly these are heard, and sees that nobody else is for a second. A busy machine may swallow a piece of a voice
   * that should be heard; what should not be heard is never made up.
   */
  async awaitHearing(...names: Name[]): Promise<void> {
    const wanted = [...names].sort();
    const hearsThem = () =>
      expect
        .poll(async () => (await this.hears()).sort(), { message: `${this.name} hears`, timeout: 40_000 })
        .toEqual(wanted);
    await hearsThem();
    for (let look = 0; look < 5; look += 1) {
      await this.page.waitForTimeout(200);
      const others = (await this.hears()).filter((name) => !names.includes(name));
      expect(others, `${this.name} hears, but should not`).toEqual([]);
    }
    await hearsThem();
  }

  /** Sees that until this has been done the music or this voice sounds all the time, but for a moment, and says how long that was. */
  async expectSoundWhile(what: string, voice: Name, act: () => Promise<void>): Promise<void> {
    await this.page.evaluate((tone) => window.baton.watchSound(tone), TONES[voice]);
    const begun = Date.now();
    await act();
    const { gap, looks, late, unseen } = await this.page.evaluate(() => window.baton.soundWatched());
    const told = `gap in ${this.name}'s sound, ${what}: ${Math.round(gap)} ms (${looks} looks, ${late} dropped because they came late)`;
    console.log(`      ${told}`);
    test.info().annotations.push({ type: 'gap', description: told });
    expect(gap, told).toBeLessThanOrEqual(LONGEST_GAP_MILLIS);
    expect(unseen / (Date.now() - begun), `too busy to measure: ${told}`).toBeLessThan(MOST_UNSEEN);
  }

  /** A second window of the same person. */
  async secondWindow(path = '/agent'): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(path);
    return page;
  }

  /** Waits until no window of theirs is in a call any more. Who leaves earlier is in wrap-up when they come back. */
  async awaitReleased(): Promise<void> {
    for (const page of this.context.pages()) await expect(page.getByLabel('Active call')).toBeHidden();
  }

  /** Ends whatever call a window of theirs is in, and waits until none is in one. */
  async endCalls(): Promise<void> {
    for (const page of this.context.pages()) {
      if (!(await page.getByLabel('Active call').isVisible())) continue;
      // The call may be over before the click: then there is nothing to end.
      for (const name of ['End', 'End the call']) {
        await page
          .getByRole('button', { name, exact: true })
          .click({ timeout: 2000 })
          .catch(() => undefined);
      }
    }
    await this.awaitReleased();
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
