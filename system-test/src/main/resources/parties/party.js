// One party of a call: a LiveKit client as a real front end would have it, but with a tone for a voice.
// It records everything it hears. Driven from Java through window.party.
'use strict';

const { Room, RoomEvent, Track, LocalAudioTrack } = LivekitClient;

/** Below this level (peak of 10 ms) a remote voice does not count as playing yet. */
const AUDIBLE = 0.02;
/** When the call goes on with somebody who says nothing, the music ends after this time all the same. */
const MUSIC_PATIENCE_MILLIS = 5000;

class Party {
  async start({ identity, voiceHz, musicHz, amplitude }) {
    this.identity = identity;
    this.amplitude = amplitude;
    this.musicHz = musicHz;
    this.rooms = new Map();
    this.marks = [];
    this.frames = [];
    this.stamps = [];
    this.context = new AudioContext({ sampleRate: 48000, latencyHint: 'interactive' });
    await this.context.resume();
    await this.context.audioWorklet.addModule('recorder.js');

    // The voice: an oscillator that is published instead of a microphone.
    this.voice = this.context.createOscillator();
    this.voice.frequency.value = voiceHz;
    const voiceGain = this.context.createGain();
    voiceGain.gain.value = amplitude;
    this.mouth = this.context.createMediaStreamDestination();
    this.mouth.channelCount = 1;
    this.voice.connect(voiceGain).connect(this.mouth);
    this.voice.start();

    // The ear: all remote tracks and the hold music, mixed, recorded and played.
    this.remote = this.context.createGain();
    this.ear = this.context.createGain();
    this.music = this.context.createGain();
    this.music.gain.value = 0;
    const musicVoice = this.context.createOscillator();
    musicVoice.frequency.value = musicHz;
    musicVoice.connect(this.music).connect(this.ear);
    musicVoice.start();
    this.remote.connect(this.ear);
    const single = { channelCount: 1, channelCountMode: 'explicit', numberOfInputs: 1, numberOfOutputs: 1, outputChannelCount: [1] };
    const recorder = new AudioWorkletNode(this.context, 'recorder', single);
    recorder.port.onmessage = ({ data }) => {
      this.stamps.push(data.at);
      this.frames.push(data.frame);
    };
    this.ear.connect(recorder).connect(this.context.destination);
    const remoteMeter = new AudioWorkletNode(this.context, 'recorder', single);
    remoteMeter.port.onmessage = ({ data }) => this.onRemoteLevel(data.frame);
    this.remote.connect(remoteMeter);
    this.mark('ready', identity);
  }

  mark(what, detail = '') {
    this.marks.push({ at: Date.now(), what, detail: String(detail) });
    document.getElementById('log').append(`${new Date().toISOString()} ${what} ${detail}\n`);
  }

  /** Joins a room beside those already joined and publishes the voice there; answers when it is published. */
  async join({ name, url, token }) {
    const room = new Room({ adaptiveStream: false, dynacast: false });
    const entry = { room, sources: new Map() };
    room
      .on(RoomEvent.TrackSubscribed, (track, publication, participant) => this.hear(entry, name, track, participant))
      .on(RoomEvent.TrackUnsubscribed, (track, publication, participant) => this.unhear(entry, name, track, participant))
      .on(RoomEvent.DataReceived, (payload, participant, kind, topic) => this.onData(name, payload, topic))
      .on(RoomEvent.ParticipantAttributesChanged, (changed, participant) => {
        if (participant.isLocal && changed['baton.state']) this.onState(changed['baton.state'], 'attribute');
      })
      .on(RoomEvent.Reconnecting, () => this.mark('reconnecting', name))
      .on(RoomEvent.Reconnected, () => this.mark('reconnected', name))
      .on(RoomEvent.Disconnected, (reason) => {
        for (const sid of [...entry.sources.keys()]) this.silence(entry, sid);
        if (this.rooms.get(name) === entry) this.rooms.delete(name);
        this.mark('disconnected', `${name} ${reason ?? ''}`);
      });
    this.mark('joining', name);
    await room.connect(url, token);
    this.rooms.set(name, entry);
    this.mark('joined', name);
    const track = new LocalAudioTrack(this.mouth.stream.getAudioTracks()[0].clone(), undefined, true);
    await room.localParticipant.publishTrack(track, { source: Track.Source.Microphone, dtx: false, red: false, name: 'voice' });
    this.mark('published', name);
    const state = room.localParticipant.attributes['baton.state'];
    if (state) this.onState(state, 'attribute');
  }

  async leave(name) {
    const entry = this.rooms.get(name);
    if (!entry) return;
    this.rooms.delete(name);
    await entry.room.disconnect();
  }

  async leaveAll() {
    for (const name of [...this.rooms.keys()]) await this.leave(name);
  }

  /** Changes the pitch of the voice from now on. */
  speak(hertz) {
    this.voice.frequency.setValueAtTime(hertz, this.context.currentTime);
    this.mark('speaks', hertz);
    return Date.now();
  }

  hear(entry, name, track, participant) {
    if (track.kind !== Track.Kind.Audio) return;
    // Chromium feeds WebAudio from a remote track only while a media element plays it, too.
    const element = track.attach();
    element.muted = true;
    const source = this.context.createMediaStreamSource(new MediaStream([track.mediaStreamTrack]));
    source.connect(this.remote);
    entry.sources.set(track.sid, { source, track });
    this.mark('hears', `${participant.identity} in ${name}`);
  }

  unhear(entry, name, track, participant) {
    this.silence(entry, track.sid);
    this.mark('unhears', `${participant.identity} in ${name}`);
  }

  silence(entry, sid) {
    const heard = entry.sources.get(sid);
    if (!heard) return;
    heard.source.disconnect();
    heard.track.detach();
    entry.sources.delete(sid);
  }

  onData(name, payload, topic) {
    if (topic !== 'baton.call') return;
    const message = JSON.parse(new TextDecoder().decode(payload));
    if (message.type === 'call.state') this.onState(message.state, 'message');
    if (message.type === 'call.move') this.move(name, message);
  }

  onState(state, how) {
    if (this.state === state) return;
    this.state = state;
    this.mark(state, how);
    if (state === 'held') this.startMusic();
    if (state === 'talking') this.endMusicWithTheNextVoice();
  }

  startMusic() {
    clearTimeout(this.patience);
    this.waitingForVoice = false;
    this.setMusic(this.amplitude);
    this.mark('music', 'on');
  }

  endMusicWithTheNextVoice() {
    if (!this.musicPlays) return;
    this.waitingForVoice = true;
    clearTimeout(this.patience);
    this.patience = setTimeout(() => this.endMusic('patience'), MUSIC_PATIENCE_MILLIS);
  }

  endMusic(why) {
    clearTimeout(this.patience);
    this.waitingForVoice = false;
    this.setMusic(0);
    this.mark('music', `off ${why}`);
  }

  setMusic(level) {
    this.musicPlays = level > 0;
    this.music.gain.cancelScheduledValues(this.context.currentTime);
    this.music.gain.setTargetAtTime(level, this.context.currentTime, 0.003);
  }

  onRemoteLevel(frame) {
    if (!this.waitingForVoice) return;
    let peak = 0;
    for (const sample of frame) peak = Math.max(peak, Math.abs(sample));
    if (peak > AUDIBLE) this.endMusic('voice');
  }

  /** The new room first, then out of the old one, so that no sound is lost between. */
  async move(from, { room, url, wsUrl, token }) {
    if (this.rooms.has(room)) return;
    this.mark('moving', room);
    await this.join({ name: room, url: wsUrl ?? url, token });
    this.state = 'talking';
    this.endMusicWithTheNextVoice();
    await this.leave(from);
    this.mark('moved', room);
  }

  /** Everything heard since the last drain: 16-bit samples, base64, one wall-clock stamp per 10 ms. */
  drain() {
    const frames = this.frames;
    const stamps = this.stamps;
    const marks = this.marks;
    this.frames = [];
    this.stamps = [];
    this.marks = [];
    const length = frames.reduce((sum, frame) => sum + frame.length, 0);
    const pcm = new Int16Array(length);
    let offset = 0;
    for (const frame of frames) {
      for (const sample of frame) pcm[offset++] = Math.max(-1, Math.min(1, sample)) * 32767;
    }
    const bytes = new Uint8Array(pcm.buffer);
    let binary = '';
    for (let i = 0; i < bytes.length; i += 0x8000) binary += String.fromCharCode(...bytes.subarray(i, i + 0x8000));
    return { pcm: btoa(binary), stamps, marks };
  }

  status() {
    return {
      state: this.state ?? '',
      rooms: [...this.rooms.entries()].map(([name, { room }]) => ({
        name,
        connected: room.state === 'connected',
        others: [...room.remoteParticipants.keys()],
      })),
    };
  }
}

window.party = new Party();
