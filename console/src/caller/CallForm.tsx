import { Phone } from 'lucide-react';
import { useEffect, useState } from 'react';
import { explain } from '@/api/problem';
import type { Line } from '@/call/line';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Notice } from '@/design/Notice';
import { useOnline } from '@/design/useOnline';
import { call } from './call';

/** Name and topic, and the button. The microphone is asked for by the click and not before. */
export function CallForm({ room, onCall }: { room?: string; onCall: (line: Line) => void }) {
  const [name, setName] = useState('');
  const [topic, setTopic] = useState('');
  const [calling, setCalling] = useState(false);
  const [failed, setFailed] = useState<string>();
  const online = useOnline();

  // What the call needs is fetched while the person types.
  useEffect(() => {
    const timer = setTimeout(() => void import('@/call/line'), 1500);
    return () => clearTimeout(timer);
  }, []);

  async function begin() {
    setCalling(true);
    setFailed(undefined);
    try {
      onCall(await call({ name, topic, ...(room ? { room } : {}) }));
    } catch (failure) {
      setFailed(explain(failure));
      setCalling(false);
    }
  }

  return (
    <form
      className="rise grid gap-5 rounded-lg border border-line bg-surface p-6 shadow-card"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        void begin();
      }}
    >
      <div>
        <h1 className="text-2xl">Talk to us</h1>
        <p className="mt-2 text-ink-soft">A person answers. You will not have to say anything twice.</p>
      </div>
      <TextField
        label="Your name"
        name="name"
        autoComplete="name"
        required
        maxLength={100}
        value={name}
        onChange={({ target }) => setName(target.value)}
      />
      <TextField
        label="What is it about? (optional)"
        name="topic"
        maxLength={200}
        placeholder="My order, an invoice, …"
        value={topic}
        onChange={({ target }) => setTopic(target.value)}
      />
      {failed && <Notice tone="danger">{failed}</Notice>}
      {!online && (
        <Notice tone="warning">You are offline. The button works again when the network is back.</Notice>
      )}
      <Button
        type="submit"
        look="primary"
        size="large"
        disabled={calling || !online || !name.trim()}
        icon={<Phone aria-hidden className="size-5" />}
      >
        {calling ? 'Connecting…' : 'Call'}
      </Button>
    </form>
  );
}
