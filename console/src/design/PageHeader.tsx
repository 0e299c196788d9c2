import { Link } from '@tanstack/react-router';
import { Keyboard, LogOut } from 'lucide-react';
import type { ReactNode } from 'react';
import { usePerson } from '@/session/PersonContext';
import { signOut } from '@/session/signIn';
import { Brand } from './Brand';
import { IconButton } from './Button';
import { classes } from './classes';
import { ThemeButton } from './ThemeButton';

/** The bar over every page for people who have signed in. */
export function PageHeader({
  title,
  onHelp,
  wide,
  children,
}: {
  title: string;
  onHelp?: () => void;
  /** As wide as a wall. */
  wide?: boolean;
  children?: ReactNode;
}) {
  const { username, roles } = usePerson();
  return (
    <header className="sticky top-0 z-30 border-b border-line bg-surface">
      <div
        className={classes(
          'mx-auto flex min-h-14 flex-wrap items-center gap-x-4 gap-y-1 px-4 py-1',
          wide ? 'max-w-[120rem]' : 'max-w-[100rem]',
        )}
      >
        <Brand />
        <h1 className="sr-only">{title}</h1>
        <nav aria-label="Pages" className="flex gap-1 text-sm">
          <PageLink to="/agent">Desk</PageLink>
          {roles.includes('supervisor') && <PageLink to="/supervisor">Wall</PageLink>}
          {roles.includes('admin') && <PageLink to="/events">Events</PageLink>}
        </nav>
        <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
          {children}
          {onHelp && (
            <IconButton name="Keyboard shortcuts (?)" onClick={onHelp} className="hidden sm:grid">
              <Keyboard aria-hidden className="size-5" />
            </IconButton>
          )}
          <ThemeButton />
          <bdi className="hidden text-sm font-medium sm:inline">{username}</bdi>
          <IconButton name="Sign out" onClick={() => void signOut()}>
            <LogOut aria-hidden className="size-5" />
          </IconButton>
        </div>
      </div>
    </header>
  );
}

function PageLink({ to, children }: { to: '/agent' | '/supervisor' | '/events'; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="rounded-md px-3 py-1.5 font-medium text-ink-soft hover:bg-sunken"
      activeProps={{ className: 'bg-sunken text-ink', 'aria-current': 'page' }}
    >
      {children}
    </Link>
  );
}
