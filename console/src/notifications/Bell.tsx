import { Bell as BellIcon } from 'lucide-react';
import { lazy, Suspense, useContext, useEffect, useRef, useState } from 'react';
import { DeskContext, useLive } from '@/agent/DeskContext';
import { IconButton } from '@/design/Button';
import { useWatching } from '@/live/watching';
import { MOST, useUnseen } from './notificationQueries';

const NotificationList = lazy(() =>
  import('./NotificationList').then((part) => ({ default: part.NotificationList })),
);

/** What one should see, told as soon as it is there. The desk has a live socket already; other pages look on. */
export function Bell() {
  return useContext(DeskContext) ? <DeskBell /> : <WatchingBell />;
}

function DeskBell() {
  return <Counted notified={useLive().notified} aside />;
}

function WatchingBell() {
  return <Counted notified={useWatching().notified} aside={false} />;
}

function Counted({ notified, aside }: { notified: string | null; aside: boolean }) {
  const { data: unseen } = useUnseen(notified);
  const [open, setOpen] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (!open) return;
    const elsewhere = (event: PointerEvent) => {
      if (!place.current?.contains(event.target as Node)) setOpen(false);
    };
    const byKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      setOpen(false);
      button.current?.focus();
    };
    addEventListener('pointerdown', elsewhere);
    addEventListener('keydown', byKey);
    return () => {
      removeEventListener('pointerdown', elsewhere);
      removeEventListener('keydown', byKey);
    };
  }, [open]);

  if (!unseen) return null;
  const count = unseen.length >= MOST ? `${MOST}+` : String(unseen.length);
  return (
    <div ref={place} className="relative">
      <IconButton
        ref={button}
        name={unseen.length > 0 ? `Notifications, ${count} unseen` : 'Notifications'}
        pressed={open}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <BellIcon aria-hidden className="size-5" />
        {unseen.length > 0 && (
          <span
            aria-hidden
            className="absolute -top-0.5 -right-0.5 rounded-full bg-danger-fill px-1.5 text-[0.65rem] text-white leading-4 font-semibold"
          >
            {count}
          </span>
        )}
      </IconButton>
      <p aria-live="polite" className="sr-only">
        {unseen.length > 0 ? `${count} unseen: ${unseen[0]?.title}` : ''}
      </p>
      {open && (
        <Suspense fallback={null}>
          <NotificationList aside={aside} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
