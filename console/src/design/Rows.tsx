import type { ReactNode } from 'react';
import type { Pages } from '@/api/paging';
import { explain } from '@/api/problem';
import { Button } from './Button';
import { Notice } from './Notice';

/** A list that comes in parts: while it is looked for, when it cannot be had, when there is nothing, and what there is. */
export function Rows<T>({
  of: pages,
  empty,
  children,
}: {
  of: Pages<T>;
  empty: ReactNode;
  children: (items: readonly T[]) => ReactNode;
}) {
  return (
    <div className="grid min-w-0 gap-3">
      {pages.error && <Notice tone="danger">{explain(pages.error)}</Notice>}
      {pages.isPending && !pages.error && (
        <p role="status" className="breathe text-sm text-ink-soft">
          Looking…
        </p>
      )}
      {!pages.isPending && !pages.error && pages.items.length === 0 && <Nothing>{empty}</Nothing>}
      {pages.items.length > 0 && children(pages.items)}
      {pages.hasMore && (
        <Button className="justify-self-center" disabled={pages.isLoadingMore} onClick={pages.more}>
          {pages.isLoadingMore ? 'Looking…' : 'Show more'}
        </Button>
      )}
    </div>
  );
}

/** What stands where a list would, when it is empty. */
export function Nothing({ children }: { children: ReactNode }) {
  return (
    <p className="rounded-md border border-dashed border-line-strong p-6 text-center text-sm text-ink-soft">
      {children}
    </p>
  );
}
