// Runs on the audio thread: hands every 10 ms of what the party hears to the page, stamped with the wall clock.
class Recorder extends AudioWorkletProcessor {
  constructor() {
    super();
    this.frame = new Float32Array(Math.round(sampleRate / 100));
    this.filled = 0;
  }

  process(inputs) {
    const channel = inputs[0][0];
    for (let i = 0; i < 128; i++) {
      this.frame[this.filled++] = channel ? channel[i] : 0;
      if (this.filled === this.frame.length) {
        this.port.postMessage({ at: Date.now(), frame: this.frame.slice() });
        this.filled = 0;
      }
    }
    return true;
  }
}

registerProcessor('recorder', Recorder);
