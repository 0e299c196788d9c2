import type { ComponentProps, ReactNode } from 'react';
import { classes } from './classes';

type Look = 'primary' | 'plain' | 'quiet' | 'danger' | 'talk';

const LOOKS: Record<Look, string> = {
  primary: 'bg-accent text-accent-ink hover:brightness-110',
  plain: 'bg-surface text-ink border border-line-strong hover:bg-sunken',
  quiet: 'text-ink hover:bg-sunken',
  danger: 'bg-danger-fill text-white hover:brightness-110',
  talk: 'bg-talk text-surface hover:brightness-110',
};

export interface ButtonProps extends ComponentProps<'button'> {
  look?: Look;
  size?: 'small' | 'medium' | 'large';
  icon?: ReactNode;
  shortcut?: string;
}

const SIZES = {
  small: 'h-8 px-3 text-sm gap-1.5',
  medium: 'h-10 px-4 text-sm gap-2',
  large: 'h-13 px-6 text-base gap-2.5',
};

export function Button({
  look = 'plain',
  size = 'medium',
  icon,
  shortcut,
  className,
  children,
  ...rest
}: ButtonProps) {
  return (
    <button
      type="button"
      aria-keyshortcuts={shortcut}
      className={classes(
        'inline-flex select-none items-center justify-center rounded-md font-medium transition disabled:opacity-50',
        LOOKS[look],
        SIZES[size],
        className,
      )}
      {...rest}
    >
      {icon}
      {children}
      {shortcut && (
        <kbd
          aria-hidden
          className="ml-1 rounded border border-current/30 px-1 font-mono text-[0.7em] opacity-75"
        >
          {shortcut.toUpperCase()}
        </kbd>
      )}
    </button>
  );
}

/** A button that is only an icon; its name is read aloud and shown on hover. */
export function IconButton({
  name,
  children,
  pressed,
  className,
  ...rest
}: ComponentProps<'button'> & { name: string; pressed?: boolean }) {
  return (
    <button
      type="button"
      title={name}
      aria-label={name}
      aria-pressed={pressed}
      className={classes(
        'relative grid size-10 place-items-center rounded-md border border-transparent transition hover:bg-sunken disabled:opacity-50',
        pressed && 'border-line-strong bg-sunken',
        className,
      )}
      {...rest}
    >
      {children}
    </button>
  );
}
