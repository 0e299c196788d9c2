import { CircleAlert, Info, TriangleAlert, X } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';

/** Something to know, in the place where it matters. */
export function Notice({
  tone = 'info',
  children,
  onClose,
}: {
  tone?: 'info' | 'warning' | 'danger';
  children: ReactNode;
  onClose?: () => void;
}) {
  const Icon = tone === 'info' ? Info : tone === 'warning' ? TriangleAlert : CircleAlert;
  return (
    <div
      role={tone === 'danger' ? 'alert' : 'status'}
      className={classes(
        'rise flex items-start gap-3 rounded-md p-3 text-sm',
        tone === 'info' && 'bg-accent-soft text-ink',
        tone === 'warning' && 'bg-hold-soft text-ink',
        tone === 'danger' && 'bg-danger-soft text-ink',
      )}
    >
      <Icon aria-hidden className="mt-0.5 size-4 shrink-0" />
      <div className="min-w-0 flex-1">{children}</div>
      {onClose && (
        <button
          type="button"
          aria-label="Dismiss"
          onClick={onClose}
          className="rounded p-0.5 hover:bg-sunken"
        >
          <X aria-hidden className="size-4" />
        </button>
      )}
    </div>
  );
}
