import type { ReactNode } from 'react';
import { PageHeader } from './PageHeader';

/** A page with a heading of its own below the bar. */
export function Frame({
  title,
  about,
  actions,
  children,
}: {
  title: string;
  about?: ReactNode;
  actions?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="flex min-h-full flex-col">
      <PageHeader title={title} />
      <main className="mx-auto grid w-full max-w-[100rem] flex-1 content-start gap-4 p-4 [&>*]:min-w-0">
        <header className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <div className="min-w-0">
            {/* The bar holds the page's first heading, for those who listen. */}
            <p aria-hidden className="text-xl font-semibold">
              {title}
            </p>
            {about && <div className="text-sm text-ink-soft">{about}</div>}
          </div>
          {actions && <div className="flex flex-wrap gap-2">{actions}</div>}
        </header>
        {children}
      </main>
    </div>
  );
}
