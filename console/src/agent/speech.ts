import { useEffect, useRef, useState } from 'react';

/** What the browser's speech recognition gives, as far as we use it: TypeScript's library does not know it. */
interface Recognition extends EventTarget {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  onresult: ((event: RecognitionEvent) => void) | null;
  onend: (() => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  stop(): void;
}
interface RecognitionEvent {
  readonly resultIndex: number;
  readonly results: ArrayLike<ArrayLike<{ transcript: string }> & { isFinal: boolean }>;
}
type RecognitionMaker = new () => Recognition;

function recognitionMaker(): RecognitionMaker | undefined {
  const page = window as Window & {
    SpeechRecognition?: RecognitionMaker;
    webkitSpeechRecognition?: RecognitionMaker;
  };
  return page.SpeechRecognition ?? page.webkitSpeechRecognition;
}

export interface SpeechLine {
  readonly at: number;
  readonly text: string;
}

/** What this agent says, written down by the browser; it stays in the page. */
export function useTranscript(wanted: boolean) {
  const [lines, setLines] = useState<readonly SpeechLine[]>([]);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [on, setOn] = useState(true);
  const supported = recognitionMaker() !== undefined;
  const listening = wanted && on && supported;

  useEffect(() => {
    const Maker = recognitionMaker();
    if (!listening || !Maker) return;
    let going = true;
    const recognition = new Maker();
    recognition.continuous = true;
    recognition.interimResults = false;
    recognition.lang = navigator.language;
    recognition.onresult = ({ results, resultIndex }) => {
      for (let index = resultIndex; index < results.length; index += 1) {
        const result = results[index];
        const text = result?.[0]?.transcript.trim();
        if (result?.isFinal && text) setLines((before) => [...before, { at: Date.now(), text }].slice(-400));
      }
    };
    recognition.onerror = ({ error }) => {
      if (error === 'not-allowed' || error === 'service-not-allowed' || error === 'network') {
        going = false;
        setTrouble('This browser’s speech recognition is not available now.');
      }
    };
    recognition.onend = () => {
      if (going) recognition.start();
    };
    try {
      recognition.start();
    } catch {
      setTrouble('This browser’s speech recognition is not available now.');
    }
    return () => {
      going = false;
      recognition.stop();
    };
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
