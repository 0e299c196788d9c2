/** The ring of an offer, made in the page: two soft notes every two seconds. Answers how to stop it. */
export function ring(): () => void {
  const context = new AudioContext();
  const timer = setInterval(note, 2000);
  note();

  function note() {
    for (const [index, hertz] of [659, 880].entries()) {
      const at = context.currentTime + index * 0.18;
      const voice = context.createOscillator();
      const loudness = context.createGain();
      voice.frequency.value = hertz;
      loudness.gain.setValueAtTime(0, at);
      loudness.gain.linearRampToValueAtTime(0.12, at + 0.02);
      loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.5);
      voice.connect(loudness).connect(context.destination);
      voice.start(at);
      voice.stop(at + 0.55);
    }
  }

  return () => {
    clearInterval(timer);
    void context.close();
  };
}

/** Tells of an offer when the page is not looked at; asks for nothing by itself. */
export function notify(title: string, body: string): () => void {
  if (!('Notification' in window) || Notification.permission !== 'granted' || !document.hidden)
    return () => undefined;
  const shown = new Notification(title, { body, tag: 'baton-offer', icon: '/favicon.svg' });
  shown.onclick = () => {
    window.focus();
    shown.close();
  };
  return () => shown.close();
}
