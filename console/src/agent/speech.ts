import { useEffect, useRef, useState } from 'react';
import { canWriteDown, writeDown } from '@/call/recognition';

export interface SpeechLine {
  readonly at: number;
  readonly text: string;
}

/** What this agent says, written down by the browser; it stays in the page. */
export function useTranscript(wanted: boolean) {
  const [lines, setLines] = useState<readonly SpeechLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [on, setOn] = useState(true);
  const supported = canWriteDown();
  const listening = wanted && on && supported;

  useEffect(() => {
    if (!listening) return;
    return writeDown(
      navigator.language,
      (text) => setLines((before) => [...before, { at: Date.now(), text }].slice(-400)),
      () => setTrouble('This browser’s speech recognition is not available now.'),
    );
  }, [listening]);

  return { lines, on, setOn, supported, trouble };
}

/** Speaks a text aloud, with stop, replay, voice and speed. */
export function useSpokenText(text: string, automatic: boolean) {
  const [speaking, setSpeaking] = useState(false);
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>([]);
  const [voice, setVoice] = useState(() => localStorage.getItem('baton.voice') ?? '');
  const [speed, setSpeed] = useState(() => Number(localStorage.getItem('baton.speed')) || 1);
  const spoken = useRef('');
  const supported = 'speechSynthesis' in window;

  useEffect(() => {
    if (!supported) return;
    const look = () => setVoices(speechSynthesis.getVoices());
    look();
    speechSynthesis.addEventListener?.('voiceschanged', look);
    return () => speechSynthesis.removeEventListener?.('voiceschanged', look);
  }, [supported]);

  function stop() {
    if (supported) speechSynthesis.cancel();
    setSpeaking(false);
  }

  function say(words = text) {
    if (!supported || !words) return;
    speechSynthesis.cancel();
    const utterance = new SpeechSynthesisUtterance(words);
    utterance.rate = speed;
    utterance.voice = voices.find(({ name }) => name === voice) ?? null;
    utterance.onend = () => setSpeaking(false);
    utterance.onerror = () => setSpeaking(false);
    setSpeaking(true);
    speechSynthesis.speak(utterance);
  }

  // biome-ignore lint/correctness/useExhaustiveDependencies: each text is spoken once
  useEffect(() => {
    if (!automatic || !text || spoken.current === text) return;
    spoken.current = text;
    say(text);
  }, [automatic, text]);

  useEffect(
    () => () => {
      if ('speechSynthesis' in window) speechSynthesis.cancel();
    },
    [],
  );

  return {
    supported,
    speaking,
    say: () => say(),
    stop,
    voices,
    voice,
    setVoice: (name: string) => {
      localStorage.setItem('baton.voice', name);
      setVoice(name);
    },
    speed,
    setSpeed: (rate: number) => {
      localStorage.setItem('baton.speed', String(rate));
      setSpeed(rate);
    },
  };
}
