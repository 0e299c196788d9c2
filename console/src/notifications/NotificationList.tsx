import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { NotificationView } from '@/api/conversationViews';
import { talkOf } from '@/assistant/assistantTalk';
import { assistantOpen } from '@/assistant/panelState';
import { Refusal } from '@/design/Answer';
import { Badge, type Tone } from '@/design/Badge';
import { classes } from '@/design/classes';
import { Rows } from '@/design/Rows';
import { moment } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { useNotifications, useSeen } from './notificationQueries';

const KINDS: Readonly<Record<string, readonly [string, Tone]>> = {
  proposal: ['Waits for your yes', 'hold'],
  assistant_result: ['Assistant', 'talk'],
  mention: ['You were mentioned', 'consult'],
};

/** One's notifications; a click has seen it and leads to what it is about. */
export function NotificationList({ aside, onClose }: { aside: boolean; onClose: () => void }) {
  const [all, setAll] = useState(false);
  const notifications = useNotifications(!all);
  const seen = useSeen();
  return (
    <section
      aria-label="Notifications"
      className="rise fixed inset-x-2 top-16 z-40 grid max-h-[70vh] gap-3 overflow-y-auto rounded-lg border border-line bg-raised p-3 shadow-dialog sm:absolute sm:inset-x-auto sm:top-full sm:right-0 sm:mt-2 sm:w-96"
    >
      <header className="flex flex-wrap items-center justify-between gap-2">
        <h2 className="text-sm font-semibold">Notifications</h2>
        <label className="flex items-center gap-2 text-xs">
          <input
            type="checkbox"
            checked={all}
            onChange={({ target }) => setAll(target.checked)}
            className="accent-accent"
          />
          Also seen ones
        </label>
      </header>
      <Refusal of={seen.error} onClose={seen.reset} />
      <Rows of={notifications} empty={all ? 'Nothing yet.' : 'Nothing new.'}>
        {(items) => (
          <ul className="grid gap-1">
            {items.map((notification) => (
              <li key={notification.id}>
                <About
                  of={notification}
                  aside={aside}
                  onSeen={() => {
                    if (!notification.seenAt) seen.mutate(notification.id);
                    onClose();
                  }}
                />
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </section>
  );
}

function About({
  of: notification,
  aside,
  onSeen,
}: {
  of: NotificationView;
  aside: boolean;
  onSeen: () => void;
}) {
  const { username } = usePerson();
  const { kind, title, createdAt, seenAt, conversationId } = notification;
  const [words, tone] = KINDS[kind] ?? [kind, 'neutral'];
  const look = classes(
    'grid w-full gap-1 rounded-md p-2 text-left text-sm hover:bg-sunken',
    !seenAt && 'bg-accent-soft',
  );
  const inside = (
    <>
      <span className="flex flex-wrap items-center gap-2">
        <Badge tone={tone}>{words}</Badge>
        <time dateTime={createdAt} className="text-xs text-ink-soft tabular-nums">
          {moment(createdAt)}
        </time>
      </span>
      <span dir="auto">{title}</span>
    </>
  );
  if (kind === 'mention' && conversationId) {
    return (
      <Link
        to="/conversations/$conversationId"
        params={{ conversationId }}
        // The desk's calls would end with its page.
        {...(aside ? { target: '_blank' } : {})}
        className={look}
        onClick={onSeen}
      >
        {inside}
      </Link>
    );
  }
  return (
    <button
      type="button"
      className={look}
      onClick={() => {
        onSeen();
        if (kind === 'mention') return;
        if (conversationId)
          void talkOf(username)
            .goOnWith(conversationId)
            .catch(() => undefined);
        assistantOpen.set(true);
      }}
    >
      {inside}
    </button>
  );
}
