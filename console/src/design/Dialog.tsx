import { X } from 'lucide-react';
import { Dialog as Radix } from 'radix-ui';
import type { ReactNode } from 'react';
import { IconButton } from './Button';
import { classes } from './classes';

/** A dialog over the page. The backdrop is ours: the library's own writes style elements, which the page's policy forbids. */
export function Dialog({
  title,
  about,
  open,
  onOpenChange,
  children,
  wide,
}: {
  title: string;
  about?: ReactNode;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  children: ReactNode;
  wide?: boolean;
}) {
  return (
    <Radix.Root open={open} onOpenChange={onOpenChange}>
      <Radix.Portal>
        <div aria-hidden className="fixed inset-0 z-40 bg-black/50" />
        <Radix.Content
          {...(about ? {} : { 'aria-describedby': undefined })}
          className={classes(
            'rise fixed inset-x-3 top-[6vh] z-50 mx-auto grid max-h-[88vh] gap-4 overflow-y-auto rounded-lg bg-raised p-5 shadow-dialog',
            wide ? 'max-w-3xl' : 'max-w-lg',
          )}
        >
          <header className="flex items-start justify-between gap-4">
            <div>
              <Radix.Title className="text-lg">{title}</Radix.Title>
              {about && <Radix.Description className="mt-1 text-sm text-ink-soft">{about}</Radix.Description>}
            </div>
            <Radix.Close asChild>
              <IconButton name="Close">
                <X aria-hidden className="size-5" />
              </IconButton>
            </Radix.Close>
          </header>
          {children}
        </Radix.Content>
      </Radix.Portal>
    </Radix.Root>
  );
}
