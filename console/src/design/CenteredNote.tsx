import type { ReactNode } from 'react';
import { classes } from './classes';

/** One thing to say, in the middle of the page: loading, nothing there, something wrong. */
export function CenteredNote({
  title,
  busy,
  tone,
  children,
}: {
  title: string;
  busy?: boolean;
  tone?: 'danger';
  children?: ReactNode;
}) {
  return (
    <main className="grid min-h-full place-items-center p-6">
      <div
        role={tone === 'danger' ? 'alert' : 'status'}
        className="rise grid max-w-md justify-items-center gap-3 text-center"
      >
        <h1 className={classes('text-xl', busy && 'breathe', tone === 'danger' && 'text-danger')}>{title}</h1>
        {children && <div className="grid justify-items-center gap-4 text-ink-soft">{children}</div>}
      </div>
    </main>
  );
}
