import { Mic } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { canWriteDown, writeDown } from '@/call/recognition';
import { Button } from '@/design/Button';

/** Shorter than this is a click, not a hold: then a second click ends it, for those who cannot hold. */
const CLICK_MILLIS = 350;
/** The browser may keep its last sentence for itself. */
const PATIENCE_MILLIS = 3000;

/** Speaks to the assistant while it is held down, or from one click to the next; nothing where the browser cannot write down speech. */
export function PushToTalk({ disabled, onSaid }: { disabled: boolean; onSaid: (text: string) => void }) {
  const [listening, setListening] = useState(false);
  const [heard, setHeard] = useState('');
  const [trouble, setTrouble] = useState(false);
  const speech = useRef<{ stop: () => void; since: number } | null>(null);
  useEffect(() => () => speech.current?.stop(), []);
  if (!canWriteDown()) return null;

  function begin() {
    if (disabled || speech.current) return;
    const sentences: string[] = [];
    let over = false;
    const finish = () => {
      if (over) return;
      over = true;
      speech.current = null;
      setListening(false);
      setHeard('');
      if (sentences.length > 0) onSaid(sentences.join(' '));
    };
    setTrouble(false);
    setListening(true);
    const stop = writeDown(
      navigator.language,
      (sentence) => {
        sentences.push(sentence);
        setHeard(sentences.join(' '));
      },
      () => {
        setTrouble(true);
        finish();
      },
      finish,
    );
    if (over) return;
    speech.current = {
      since: Date.now(),
      stop: () => {
        stop();
        setTimeout(finish, PATIENCE_MILLIS);
      },
    };
  }

  function release() {
    if (speech.current && Date.now() - speech.current.since > CLICK_MILLIS) speech.current.stop();
  }

  return (
    <>
      <Button
        size="small"
        look={listening ? 'danger' : 'plain'}
        aria-pressed={listening}
        disabled={disabled}
        icon={<Mic aria-hidden className={listening ? 'pulse size-4' : 'size-4'} />}
        onPointerDown={(event) => {
          if (event.button !== 0) return;
          if (speech.current) speech.current.stop();
          else begin();
        }}
        onPointerUp={release}
        onPointerLeave={release}
        onKeyDown={(event) => {
          if ((event.key !== ' ' && event.key !== 'Enter') || event.repeat) return;
          event.preventDefault();
          if (speech.current) speech.current.stop();
          else begin();
        }}
        onKeyUp={(event) => {
          if (event.key === ' ' || event.key === 'Enter') release();
        }}
      >
        {listening ? 'Listening…' : 'Hold to talk'}
      </Button>
      <span role="status" dir="auto" className="min-w-0 flex-1 truncate text-xs text-ink-soft">
        {trouble ? 'Speech is not available now: type instead.' : heard}
      </span>
    </>
  );
}
