import { useState } from 'react';
import type { Line } from '@/call/line';
import { Brand } from '@/design/Brand';
import { ThemeButton } from '@/design/ThemeButton';
import { CallForm } from './CallForm';
import { CallView } from './CallView';

/** Where callers arrive: a name, a button, a voice. */
export function CallerPage() {
  const [line, setLine] = useState<Line | null>(null);
  return (
    <div className="mx-auto flex min-h-full w-full max-w-md flex-col px-4 py-4">
      <header className="flex items-center justify-between">
        <Brand />
        <ThemeButton />
      </header>
      <main className="grid flex-1 content-center py-6">
        {line ? <CallView line={line} onAgain={() => setLine(null)} /> : <CallForm onCall={setLine} />}
      </main>
      <footer className="text-center text-xs text-ink-soft">
        Your microphone is used only during the call. Nothing is recorded.
      </footer>
    </div>
  );
}
