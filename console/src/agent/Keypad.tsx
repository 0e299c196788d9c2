import { useState } from 'react';
import { PHONE_KEYS } from '@/call/keys';
import type { Line } from '@/call/line';
import { Panel } from '@/design/Panel';

/** Tones for whoever is on a phone: a menu, a code, an extension. */
export function Keypad({ line, disabled }: { line: Line; disabled: boolean }) {
  const [pressed, setPressed] = useState('');

  function press(key: string) {
    setPressed((before) => (before + key).slice(-24));
    void line.press(key);
  }

  return (
    <Panel title="Keypad">
      <div className="grid gap-3">
        <p
          aria-live="polite"
          className="min-h-9 overflow-hidden rounded-md bg-sunken px-3 py-1.5 font-mono tabular-nums"
        >
          {pressed || <span className="text-sm text-ink-soft">Tones for a phone on the line</span>}
        </p>
        <div className="grid max-w-60 grid-cols-3 gap-1.5">
          {PHONE_KEYS.map(([key]) => (
            <button
              key={key}
              type="button"
              aria-label={`Key ${key}`}
              disabled={disabled}
              onClick={() => press(key)}
              className="h-10 rounded-md border border-line-strong font-mono text-base hover:bg-sunken disabled:opacity-50"
            >
              {key}
            </button>
          ))}
        </div>
      </div>
    </Panel>
  );
}
