import {
  DisconnectReason,
  LocalAudioTrack,
  LocalVideoTrack,
  type Participant,
  ParticipantEvent,
  type RemoteTrack,
  Room,
  RoomEvent,
  setLogLevel,
  Track,
} from 'livekit-client';
import type { Grant } from '@/api/views';
import { HoldMusic } from './holdMusic';
import { eventOf } from './keys';
import {
  EMPTY_LINE,
  type Kind,
  type LineEnd,
  type LineOptions,
  type LineState,
  type Other,
  type Picture,
} from './lineState';
import {
  CHAT_TOPIC,
  encode,
  KIND_ATTRIBUTE,
  LONGEST_MESSAGE,
  parseChat,
  parseSignal,
  SIGNAL_TOPIC,
  type Signal,
  STATE_ATTRIBUTE,
  TOPIC_TOPIC,
} from './signals';
import { Store } from './store';
import { pauseBefore, pauseOrOnline, SEEK_MILLIS } from './wayBack';

/** Below this level of a received packet a voice does not count as heard yet. */
const AUDIBLE = 0.01;
/** When nobody says anything the music ends after this time all the same. */
const MUSIC_PATIENCE_MILLIS = 4000;

/** The camera, as permissions name it. */
const CAMERA_SOURCE = 1;

setLogLevel('warn');

interface Entry {
  readonly name: string;
  readonly room: Room;
  readonly elements: Map<string, HTMLMediaElement>;
  /** What others show, by the track's id. */
  readonly pictures: Map<string, Picture>;
  /** What is received, by the track's id. */
  readonly tracks: Map<string, RemoteTrack>;
  /** Our voice in this room: a copy, so that the house can silence it here and not there. */
  voice?: LocalAudioTrack;
  /** Our camera in this room, while it is on. */
  camera?: LocalVideoTrack;
  /** Was in the room at least once: only then there is something to come back to. */
  connected?: boolean;
}

/**
 * One person's end of a call: the rooms it is in at the same time, one microphone for all of them, what is heard, and what
 * the call tells. Follows invitations by itself: joins the next room before it leaves the last.
 */
export class Line {
  readonly store = new Store<LineState>(EMPTY_LINE);
  readonly #options: LineOptions;
  readonly #entries = new Map<string, Entry>();
  readonly #music = new HoldMusic();
  #microphone: MediaStreamTrack | undefined;
  #muted = false;
  #camera: MediaStreamTrack | undefined;
  /** One's own picture, the same as long as the camera is on. */
  #mirror: Picture | undefined;
  #meter: { context: AudioContext; timer: ReturnType<typeof setInterval> } | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #listening: ReturnType<typeof setInterval> | undefined;
  #closed = false;
  /** How many lost rooms a way back is sought for. */
  #seeking = 0;

  constructor(options: LineOptions) {
    this.#options = options;
  }

  get state(): LineState {
    return this.store.get();
  }

  /** Whether it is in this room, or on the way. */
  isIn(room: string): boolean {
    return this.#entries.has(room);
  }

  /** Asks for the microphone; answers whether it may be used. Without one the line still hears and writes. */
  async openMicrophone(deviceId?: string): Promise<boolean> {
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        audio: {
          echoCancellation: true,
          noiseSuppression: true,
          autoGainControl: true,
          ...(deviceId ? { deviceId: { exact: deviceId } } : {}),
        },
      });
      const track = stream.getAudioTracks()[0];
      if (!track) throw new DOMException('no track', 'NotFoundError');
      await this.#useMicrophone(track);
      return true;
    } catch (failure) {
      this.store.patch({ microphone: refusalOf(failure) });
      return false;
    }
  }

  async #useMicrophone(track: MediaStreamTrack): Promise<void> {
    const before = this.#microphone;
    this.#microphone = track;
    this.#measure(track);
    for (const entry of this.#entries.values()) {
      if (entry.voice) await entry.voice.replaceTrack(track.clone(), true);
      else await this.#speak(entry);
    }
    before?.stop();
    this.store.patch({ microphone: this.#muted ? 'muted' : 'on' });
  }

  /** Turns the camera on or off; it asks for it each time. Without one the line goes on as it is. */
  async setCamera(on: boolean): Promise<void> {
    if (!on) {
      this.#stopCamera();
      for (const entry of this.#entries.values()) {
        const { camera } = entry;
        delete entry.camera;
        if (camera) await entry.room.localParticipant.unpublishTrack(camera, true).catch(() => undefined);
      }
      return;
    }
    if (this.#camera || this.state.camera === 'forbidden') return;
    try {
      const stream = await navigator.mediaDevices.getUserMedia({
        video: { width: { ideal: 1280 }, height: { ideal: 720 } },
      });
      const track = stream.getVideoTracks()[0];
      if (!track) throw new DOMException('no track', 'NotFoundError');
      if (this.#closed || this.#camera) {
        track.stop();
        return;
      }
      this.#camera = track;
      this.#mirror = mirrorOf(track);
      // Pulled out, or taken back in the address bar.
      track.onended = () => void this.setCamera(false);
      this.store.patch({ camera: 'on' });
      this.#refresh();
      for (const entry of this.#entries.values()) await this.#film(entry);
    } catch (failure) {
      this.#stopCamera();
      this.store.patch({ camera: refusalOf(failure) });
    }
  }

  #stopCamera(): void {
    this.#camera?.stop();
    this.#camera = undefined;
    this.#mirror = undefined;
    if (this.state.camera !== 'forbidden') this.store.patch({ camera: 'off' });
    this.#refresh();
  }

  async #film(entry: Entry): Promise<void> {
    if (!this.#camera || entry.camera || !mayShow(entry.room)) return;
    const camera = new LocalVideoTrack(this.#camera.clone(), undefined, true);
    entry.camera = camera;
    await entry.room.localParticipant.publishTrack(camera, { source: Track.Source.Camera, name: 'camera' });
  }

  /** Joins a room beside those it is in already. */
  async join(grant: Grant): Promise<void> {
    if (this.#entries.has(grant.room)) return;
    const room = new Room({ adaptiveStream: true, dynacast: true, disconnectOnPageLeave: true });
    const entry: Entry = {
      name: grant.room,
      room,
      elements: new Map(),
      tracks: new Map(),
      pictures: new Map(),
    };
    this.#entries.set(grant.room, entry);
    this.store.patch({ ended: null });
    this.#listen(entry);
    this.#refresh();
    try {
      await room.connect(grant.wsUrl, grant.token);
      if (this.#entries.get(grant.room) !== entry) {
        await room.disconnect();
        return;
      }
      entry.connected = true;
      await this.#speak(entry);
      // A picture that cannot be shown is no reason to lose the call.
      await this.#film(entry).catch(() => undefined);
      const state = room.localParticipant.attributes[STATE_ATTRIBUTE];
      if (state === 'held' || state === 'talking') this.#told(state);
      this.#announce(entry);
      this.#repeatToAll(entry);
      this.#refresh();
    } catch (failure) {
      if (this.#entries.get(grant.room) === entry) this.#drop(entry);
      this.#refresh();
      await room.disconnect();
      throw failure;
    }
  }

  async leave(room: string): Promise<void> {
    const entry = this.#entries.get(room);
    if (!entry) return;
    this.#drop(entry);
    this.#refresh();
    await entry.room.disconnect();
  }

  /** Leaves everything; the line cannot be used again. */
  async close(why: LineEnd = 'left'): Promise<void> {
    this.#closed = true;
    this.store.patch({ ended: why, seeking: false });
    const rooms = [...this.#entries.keys()];
    await Promise.all(rooms.map((room) => this.leave(room)));
    this.#stopWaitingForVoice();
    this.#music.close();
    clearInterval(this.#meter?.timer);
    void this.#meter?.context.close();
    this.#meter = undefined;
    this.#microphone?.stop();
    this.#microphone = undefined;
    this.#stopCamera();
    this.store.patch({ music: false, microphone: 'off', level: 0 });
  }

  async setMuted(muted: boolean): Promise<void> {
    this.#muted = muted;
    if (this.#microphone) this.store.patch({ microphone: muted ? 'muted' : 'on' });
    for (const { voice } of this.#entries.values()) {
      if (voice) await (muted ? voice.mute() : voice.unmute());
    }
  }

  /** Sends a text to everybody in the rooms it is in. */
  async say(text: string): Promise<void> {
    const message = { id: crypto.randomUUID(), text: text.trim().slice(0, LONGEST_MESSAGE) };
    if (!message.text) return;
    this.#keep({ ...message, from: '', at: Date.now(), mine: true });
    for (const { room } of this.#entries.values()) {
      const sent = room.localParticipant.publishData(encode(message), { reliable: true, topic: CHAT_TOPIC });
      // Not lost where it is repeated: who comes, or comes back, is sent it.
      await (this.#options.repeats ? sent.catch(() => undefined) : sent);
    }
  }

  /** Sends a phone key's tone into the rooms it is in; only phones hear it. */
  async press(key: string): Promise<void> {
    const event = eventOf(key);
    if (event === null) return;
    for (const { room } of this.#entries.values()) {
      if (room.state === 'connected') await room.localParticipant.publishDtmf(event, key);
    }
  }

  /** Starts sound that the browser held back; needs a gesture. */
  async startSound(): Promise<void> {
    await Promise.all([...this.#entries.values()].map(({ room }) => room.startAudio()));
    this.store.patch({ soundBlocked: false });
  }

  /** Connection figures of the last second, for the line's quality. */
  get quality(): string {
    return [...this.#entries.values()][0]?.room.localParticipant.connectionQuality ?? 'unknown';
  }

  #listen(entry: Entry): void {
    const refresh = () => this.#refresh();
    entry.room
      .on(RoomEvent.TrackSubscribed, (track, _publication, { identity }) =>
        this.#hear(entry, track, identity),
      )
      .on(RoomEvent.TrackUnsubscribed, (track) => this.#unhear(entry, track))
      .on(RoomEvent.DataReceived, (payload, participant, _kind, topic) =>
        this.#data(entry, payload, topic, participant?.identity ?? ''),
      )
      .on(RoomEvent.ParticipantConnected, refresh)
      .on(RoomEvent.ParticipantActive, ({ identity }) => {
        this.#announce(entry);
        this.#repeat(entry, identity);
      })
      .on(RoomEvent.ParticipantDisconnected, refresh)
      .on(RoomEvent.ActiveSpeakersChanged, refresh)
      .on(RoomEvent.TrackMuted, refresh)
      .on(RoomEvent.TrackUnmuted, (_publication, participant) => {
        // The house gives the voice back after a hold; whoever muted themselves stays mute.
        if (participant.isLocal && this.#muted) void entry.voice?.mute();
        refresh();
      })
      .on(RoomEvent.TrackPublished, refresh)
      .on(RoomEvent.Reconnecting, refresh)
      .on(RoomEvent.Reconnected, refresh)
      .on(RoomEvent.AudioPlaybackStatusChanged, (playing) => this.store.patch({ soundBlocked: !playing }))
      .on(RoomEvent.Disconnected, (reason) => void this.#gone(entry, reason));
    entry.room.localParticipant.on(ParticipantEvent.AttributesChanged, (changed) => {
      const state = changed[STATE_ATTRIBUTE];
      if (state === 'held' || state === 'talking') this.#told(state);
    });
  }

  async #speak(entry: Entry): Promise<void> {
    if (!this.#microphone || entry.voice || !entry.room.localParticipant.permissions?.canPublish) return;
    const voice = new LocalAudioTrack(this.#microphone.clone(), undefined, true);
    entry.voice = voice;
    await entry.room.localParticipant.publishTrack(voice, { source: Track.Source.Microphone, name: 'voice' });
    if (this.#muted) await voice.mute();
  }

  #hear(entry: Entry, track: RemoteTrack, from: string): void {
    if (!track.sid) return;
    if (track.kind === Track.Kind.Video) {
      entry.pictures.set(track.sid, pictureOf(track, track.sid, from));
      this.#refresh();
      return;
    }
    if (track.kind !== Track.Kind.Audio) return;
    const element = track.attach();
    element.dataset.room = entry.name;
    element.hidden = true;
    document.body.append(element);
    entry.elements.set(track.sid, element);
    entry.tracks.set(track.sid, track);
    this.#refresh();
  }

  #unhear(entry: Entry, track: RemoteTrack): void {
    track.detach();
    if (!track.sid) return;
    entry.elements.get(track.sid)?.remove();
    entry.elements.delete(track.sid);
    entry.tracks.delete(track.sid);
    entry.pictures.delete(track.sid);
    this.#refresh();
  }

  #data(entry: Entry, payload: Uint8Array, topic: string | undefined, from: string): void {
    if (topic === CHAT_TOPIC) {
      const chat = parseChat(payload);
      if (chat) this.#keep({ ...chat, from, at: Date.now(), mine: false });
    } else if (topic === TOPIC_TOPIC) {
      const told = parseChat(payload);
      if (told) this.store.patch({ topic: told.text });
    } else if (topic === SIGNAL_TOPIC && from === '') {
      // Only the house sends without being a participant.
      const signal = parseSignal(payload);
      if (signal) void this.#follow(entry, signal);
    }
  }

  async #follow(entry: Entry, signal: Signal): Promise<void> {
    if (signal.type === 'call.state') {
      this.#told(signal.state);
      return;
    }
    if (signal.type === 'call.whisper') {
      if (this.#options.whispers) await this.join(signal).catch(() => undefined);
      return;
    }
    if (this.isIn(signal.room)) return;
    // The next room first, then out of the last, so that no sound is lost between.
    await this.join(signal);
    this.#told('talking');
    await this.leave(entry.name);
  }

  #told(state: 'held' | 'talking'): void {
    if (this.state.told === state && (state === 'talking') !== this.state.music) return;
    const back = this.state.told === 'held' && state === 'talking';
    this.store.patch({ told: state });
    // What was written on hold may have reached nobody.
    if (back) for (const entry of this.#entries.values()) this.#repeatToAll(entry);
    if (!this.#options.music) return;
    if (state === 'held') {
      this.#stopWaitingForVoice();
      this.#music.start();
      this.store.patch({ music: true });
    } else if (this.#music.playing) {
      this.#endMusicWithTheNextVoice();
    }
  }

  #endMusicWithTheNextVoice(): void {
    this.#stopWaitingForVoice();
    this.#patience = setTimeout(() => this.#endMusic(), MUSIC_PATIENCE_MILLIS);
    // The packets themselves are asked: what the server told of somebody's level may be as old as the hold.
    const seen = new Map<string, number>();
    this.#listening = setInterval(() => {
      const tracks = [...this.#entries.values()].flatMap(({ tracks: heard }) => [...heard.entries()]);
      const voices = tracks.filter(([sid, { receiver }]) => {
        const newest = receiver?.getSynchronizationSources()[0];
        const before = seen.get(sid);
        if (newest) seen.set(sid, newest.rtpTimestamp);
        return before !== undefined && newest?.rtpTimestamp !== before && (newest?.audioLevel ?? 0) > AUDIBLE;
      });
      if (voices.length > 0) this.#endMusic();
    }, 20);
  }

  #endMusic(): void {
    this.#stopWaitingForVoice();
    this.#music.stop();
    this.store.patch({ music: false });
  }

  #stopWaitingForVoice(): void {
    clearTimeout(this.#patience);
    clearInterval(this.#listening);
  }

  #announce(entry: Entry): void {
    if (!this.#options.topic || entry.room.state !== 'connected') return;
    const told = encode({ id: 'topic', text: this.#options.topic });
    void entry.room.localParticipant
      .publishData(told, { reliable: true, topic: TOPIC_TOPIC })
      .catch(() => undefined);
  }

  /** Who comes later reads what we have written before, so that nobody has to say it twice. What they know already they keep once. */
  #repeat(entry: Entry, identity: string): void {
    if (!this.#options.repeats || entry.room.state !== 'connected') return;
    for (const { id, text, mine } of this.state.messages) {
      if (!mine) continue;
      void entry.room.localParticipant
        .publishData(encode({ id, text }), {
          reliable: true,
          topic: CHAT_TOPIC,
          destinationIdentities: [identity],
        })
        .catch(() => undefined);
    }
  }

  #repeatToAll(entry: Entry): void {
    for (const identity of entry.room.remoteParticipants.keys()) this.#repeat(entry, identity);
  }

  async #gone(entry: Entry, reason: DisconnectReason | undefined): Promise<void> {
    const current = this.#entries.get(entry.name) === entry;
    this.#drop(entry);
    if (!current || !entry.connected || this.#closed || reason === DisconnectReason.CLIENT_INITIATED) return;
    if (isWill(reason)) {
      this.#refresh();
      if (this.#entries.size === 0) {
        await this.close(reason === DisconnectReason.DUPLICATE_IDENTITY ? 'elsewhere' : 'removed');
      }
      return;
    }
    await this.#comeBack(entry.name);
  }

  /** Lost the room though nobody wanted that: asks for a new token and joins again, until that works or too long has passed. */
  async #comeBack(room: string): Promise<void> {
    this.#seeking += 1;
    this.#refresh();
    const outcome = await this.#seek(room);
    this.#seeking -= 1;
    if (this.#closed) return;
    this.#refresh();
    if (outcome && this.#entries.size === 0 && this.#seeking === 0) await this.close(outcome);
  }

  /** Answers why there is no way back, or null. */
  async #seek(room: string): Promise<LineEnd | null> {
    const { comeBack } = this.#options;
    const end = Date.now() + SEEK_MILLIS;
    for (let attempt = 0; comeBack && Date.now() < end; attempt += 1) {
      await pauseOrOnline(pauseBefore(attempt));
      if (this.#closed) return null;
      try {
        const grant = await comeBack(room);
        if (!grant) return 'removed';
        if (!this.#closed) await this.join(grant);
        return null;
      } catch {
        // Asked again after the next pause.
      }
    }
    return 'lost';
  }

  #drop(entry: Entry): void {
    if (this.#entries.get(entry.name) === entry) this.#entries.delete(entry.name);
    entry.voice?.mediaStreamTrack.stop();
    entry.camera?.mediaStreamTrack.stop();
    for (const element of entry.elements.values()) element.remove();
    entry.elements.clear();
    entry.tracks.clear();
    entry.pictures.clear();
  }

  #keep(message: LineState['messages'][number]): void {
    if (this.state.messages.some(({ id }) => id === message.id)) return;
    this.store.patch({ messages: [...this.state.messages, message].slice(-200) });
  }

  #measure(track: MediaStreamTrack): void {
    clearInterval(this.#meter?.timer);
    void this.#meter?.context.close();
    const context = new AudioContext();
    const analyser = context.createAnalyser();
    analyser.fftSize = 512;
    context.createMediaStreamSource(new MediaStream([track])).connect(analyser);
    const samples = new Float32Array(analyser.fftSize);
    const timer = setInterval(() => {
      analyser.getFloatTimeDomainData(samples);
      const power = samples.reduce((sum, sample) => sum + sample * sample, 0) / samples.length;
      const level = this.#muted ? 0 : Math.min(1, Math.sqrt(power) * 4);
      if (Math.abs(level - this.state.level) > 0.02) this.store.patch({ level });
    }, 80);
    this.#meter = { context, timer };
  }

  /** Once it is known to be allowed it stays so for the moments without a room. */
  #cameraNow(entries: readonly Entry[]): LineState['camera'] {
    const { camera } = this.state;
    const joined = entries.filter(({ room }) => room.state === 'connected');
    if (joined.length === 0) return camera;
    if (!joined.some(({ room }) => mayShow(room))) return 'forbidden';
    if (camera !== 'forbidden') return camera;
    return this.#camera ? 'on' : 'off';
  }

  #refresh(): void {
    const entries = [...this.#entries.values()];
    this.store.patch({
      seeking: !this.#closed && this.#seeking > 0 && !entries.some(({ room }) => room.state === 'connected'),
      rooms: entries.map(({ name, room }) => ({
        name,
        phase:
          room.state === 'connected' ? 'joined' : room.state === 'connecting' ? 'joining' : 'reconnecting',
      })),
      camera: this.#cameraNow(entries),
      pictures: [
        ...(this.#mirror ? [this.#mirror] : []),
        ...entries.flatMap(({ pictures }) => [...pictures.values()]),
      ],
      others: entries.flatMap(({ name, room }) =>
        [...room.remoteParticipants.values()].map((participant) => otherIn(name, participant)),
      ),
    });
  }
}

/** Whether the house lets us show something in this room. */
function mayShow(room: Room): boolean {
  const { canPublish, canPublishSources: sources } = room.localParticipant.permissions ?? {};
  return canPublish === true && (!sources || sources.length === 0 || sources.includes(CAMERA_SOURCE));
}

/** Why there is no microphone or camera. */
function refusalOf(failure: unknown): 'refused' | 'missing' {
  const name = failure instanceof DOMException ? failure.name : '';
  return name === 'NotAllowedError' || name === 'SecurityError' ? 'refused' : 'missing';
}

function pictureOf(track: RemoteTrack, id: string, from: string): Picture {
  return {
    id,
    from,
    mine: false,
    show: (element) => {
      track.attach(element);
      return () => track.detach(element);
    },
  };
}

function mirrorOf(track: MediaStreamTrack): Picture {
  return {
    id: track.id,
    from: '',
    mine: true,
    show: (element) => {
      element.srcObject = new MediaStream([track]);
      return () => {
        element.srcObject = null;
      };
    },
  };
}

/** Whether somebody wanted us out, so that coming back would be wrong. */
function isWill(reason: DisconnectReason | undefined): boolean {
  return (
    reason === DisconnectReason.PARTICIPANT_REMOVED ||
    reason === DisconnectReason.ROOM_DELETED ||
    reason === DisconnectReason.ROOM_CLOSED ||
    reason === DisconnectReason.DUPLICATE_IDENTITY
  );
}

const KINDS: readonly string[] = ['caller', 'agent', 'supervisor', 'ai', 'music'];

function otherIn(room: string, participant: Participant): Other {
  const kind = participant.attributes[KIND_ATTRIBUTE] ?? '';
  return {
    identity: participant.identity,
    kind: KINDS.includes(kind) ? (kind as Kind) : 'unknown',
    room,
    speaking: participant.isSpeaking,
    muted: !participant.isMicrophoneEnabled,
  };
}
