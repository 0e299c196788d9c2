import { type ReactNode, useId } from 'react';
import { classes } from './classes';

/** A named part of a page. */
export function Panel({
  title,
  actions,
  children,
  className,
  level = 2,
}: {
  title: string;
  actions?: ReactNode;
  children: ReactNode;
  className?: string;
  level?: 2 | 3;
}) {
  const id = useId();
  const Heading = `h${level}` as const;
  return (
    <section
      aria-labelledby={id}
      className={classes('rounded-lg border border-line bg-surface p-4 shadow-card', className)}
    >
      <header className="mb-3 flex min-h-8 flex-wrap items-center justify-between gap-2">
        <Heading id={id} className="text-sm font-semibold text-ink-soft">
          {title}
        </Heading>
        {actions}
      </header>
      {children}
    </section>
  );
}
