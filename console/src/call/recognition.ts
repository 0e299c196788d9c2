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

/** Whether this browser can write down what is said. */
export function canWriteDown(): boolean {
  return recognitionMaker() !== undefined;
}

const REFUSALS: readonly string[] = ['not-allowed', 'service-not-allowed', 'network'];

/**
 * Lets the browser write down what is said, sentence by sentence, until the function that comes back is called. `onRefused`: it
 * does not work here now, and nothing more comes. `onEnd`: it was stopped, and the last sentence has come.
 */
export function writeDown(
  language: string,
  onSentence: (text: string) => void,
  onRefused: () => void,
  onEnd: () => void = () => undefined,
): () => void {
  const Maker = recognitionMaker();
  if (!Maker) {
    onRefused();
    return () => undefined;
  }
  let going = true;
  const recognition = new Maker();
  recognition.continuous = true;
  recognition.interimResults = false;
  recognition.lang = language;
  recognition.onresult = ({ results, resultIndex }) => {
    for (let index = resultIndex; index < results.length; index += 1) {
      const result = results[index];
      const text = result?.[0]?.transcript.trim();
      if (result?.isFinal && text) onSentence(text);
    }
  };
  const refuse = () => {
    if (!going) return;
    going = false;
    onRefused();
  };
  recognition.onerror = ({ error }) => {
    if (REFUSALS.includes(error)) refuse();
  };
  // It ends by itself after a silence.
  recognition.onend = () => {
    if (going) recognition.start();
    else onEnd();
  };
  try {
    recognition.start();
  } catch {
    refuse();
  }
  return () => {
    going = false;
    recognition.stop();
  };
}
