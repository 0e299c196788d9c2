import { SendHorizontal } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { IconButton } from '@/design/Button';
import type { Line } from './line';
import { LONGEST_MESSAGE } from './signals';
import { useLine } from './useLine';

/** Text beside the voice. What others write is shown as text, whatever it holds. */
export function Chat({ line, disabled }: { line: Line; disabled?: boolean }) {
  const { messages } = useLine(line);
  const [draft, setDraft] = useState('');
  const end = useRef<HTMLLIElement>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: every new message scrolls
  useEffect(() => {
    end.current?.scrollIntoView({ block: 'nearest' });
  }, [messages.length]);

  function send() {
    if (!draft.trim()) return;
    void line.say(draft);
    setDraft('');
  }

  return (
    <div className="grid gap-3">
      <ol aria-label="Messages" aria-live="polite" className="grid max-h-56 gap-2 overflow-y-auto text-sm">
        {messages.length === 0 && <li className="py-2 text-ink-soft">Nothing written yet.</li>}
        {messages.map((message) => (
          <li
            key={message.id}
            className={
              message.mine
                ? 'justify-self-end rounded-lg rounded-br-sm bg-accent-soft px-3 py-1.5'
                : 'justify-self-start rounded-lg rounded-bl-sm bg-sunken px-3 py-1.5'
            }
          >
            {!message.mine && (
              <bdi className="block text-xs font-semibold text-ink-soft">{message.from || 'Somebody'}</bdi>
            )}
            <span dir="auto" className="whitespace-pre-wrap">
              {message.text}
            </span>
          </li>
        ))}
        <li ref={end} aria-hidden />
      </ol>
      <form
        className="flex gap-2"
        onSubmit={(submitted) => {
          submitted.preventDefault();
          send();
        }}
      >
        <input
          aria-label="Write a message"
          dir="auto"
          placeholder="Write a message"
          value={draft}
          maxLength={LONGEST_MESSAGE}
          disabled={disabled}
          onChange={({ target }) => setDraft(target.value)}
          className="h-10 min-w-0 flex-1 rounded-md border border-line-strong bg-surface px-3 text-base placeholder:text-ink-soft sm:text-sm"
        />
        <IconButton name="Send" type="submit" disabled={disabled || !draft.trim()} className="bg-sunken">
          <SendHorizontal aria-hidden className="size-5" />
        </IconButton>
      </form>
    </div>
  );
}
