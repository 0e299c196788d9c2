import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { explain } from '@/api/problem';
import { Button } from './Button';
import { Notice } from './Notice';

/** What a question was answered with: while it is asked, when it failed, and the answer. */
export function Answer<T>({
  of: query,
  children,
}: {
  of: UseQueryResult<T>;
  children: (data: NonNullable<T>) => ReactNode;
}) {
  if (query.data !== undefined && query.data !== null) return children(query.data);
  if (query.error) {
    return (
      <Notice tone="danger">
        {explain(query.error)}{' '}
        <Button size="small" onClick={() => void query.refetch()}>
          Try again
        </Button>
      </Notice>
    );
  }
  return (
    <p role="status" className="breathe text-sm text-ink-soft">
      Looking…
    </p>
  );
}

/** Why the last thing that somebody did was not done. */
export function Refusal({ of: failure, onClose }: { of: unknown; onClose?: () => void }) {
  if (!failure) return null;
  return (
    <Notice tone="danger" {...(onClose ? { onClose } : {})}>
      {explain(failure)}
    </Notice>
  );
}
