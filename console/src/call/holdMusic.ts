/** Four chords of a made-up tune, as semitones above A3; nobody owns it. */
const CHORDS = [
  [0, 4, 7, 11],
  [-3, 0, 4, 7],
  [-7, -3, 0, 4],
  [-5, -1, 2, 6],
] as const;
const BEAT_SECONDS = 0.42;
const A3 = 220;
const LOUDNESS = 0.16;

/** Hold music made in the page, so that nothing has to be sent, stored or licensed. */
export class HoldMusic {
  #context: AudioContext | undefined;
  #gain: GainNode | undefined;
  #timer: ReturnType<typeof setInterval> | undefined;
  #next = 0;
  #beat = 0;

  get playing(): boolean {
    return this.#timer !== undefined;
  }

  /** Begins, or goes on. */
  start(): void {
    if (this.playing) return;
    this.#context ??= new AudioContext();
    void this.#context.resume();
    this.#gain ??= this.#output(this.#context);
    const now = this.#context.currentTime;
    this.#gain.gain.cancelScheduledValues(now);
    this.#gain.gain.setTargetAtTime(LOUDNESS, now, 0.15);
    this.#next = now + 0.05;
    this.#beat = 0;
    this.#timer = setInterval(() => this.#schedule(), 100);
    this.#schedule();
  }

  /** Fades out below the voice that follows: a voice is received some hundredths of a second before it is heard. */
  stop(): void {
    if (!this.playing) return;
    clearInterval(this.#timer);
    this.#timer = undefined;
    const now = this.#context?.currentTime ?? 0;
    this.#gain?.gain.cancelScheduledValues(now);
    this.#gain?.gain.setTargetAtTime(0, now, 0.06);
  }

  close(): void {
    this.stop();
    void this.#context?.close();
    this.#context = undefined;
    this.#gain = undefined;
  }

  #output(context: AudioContext): GainNode {
    const gain = context.createGain();
    gain.gain.value = 0;
    const soft = context.createBiquadFilter();
    soft.type = 'lowpass';
    soft.frequency.value = 1400;
    soft.connect(gain).connect(context.destination);
    this.#entry = soft;
    return gain;
  }

  #entry: AudioNode | undefined;

  #schedule(): void {
    const context = this.#context;
    if (!context) return;
    while (this.#next < context.currentTime + 0.4) {
      const chord = CHORDS[Math.floor(this.#beat / 8) % CHORDS.length] ?? CHORDS[0];
      const step = this.#beat % 8;
      const semitones = chord[step < 4 ? step : 7 - step] ?? 0;
      this.#pluck(context, A3 * 2 ** (semitones / 12), this.#next);
      if (step === 0) this.#pluck(context, (A3 / 2) * 2 ** (chord[0] / 12), this.#next, 1.6);
      this.#next += BEAT_SECONDS;
      this.#beat += 1;
    }
  }

  #pluck(context: AudioContext, hertz: number, at: number, seconds = 0.9): void {
    if (!this.#entry) return;
    const voice = context.createOscillator();
    voice.type = 'triangle';
    voice.frequency.value = hertz;
    const envelope = context.createGain();
    envelope.gain.setValueAtTime(0, at);
    envelope.gain.linearRampToValueAtTime(0.9, at + 0.02);
    envelope.gain.exponentialRampToValueAtTime(0.001, at + seconds);
    voice.connect(envelope).connect(this.#entry);
    voice.start(at);
    voice.stop(at + seconds);
  }
}
