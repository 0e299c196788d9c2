import { Link } from '@tanstack/react-router';
import { Keyboard, LogOut } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { AssistantButton } from '@/assistant/AssistantButton';
import { Bell } from '@/notifications/Bell';
import { usePerson } from '@/session/PersonContext';
import { signOut } from '@/session/signIn';
import { Brand } from './Brand';
import { IconButton } from './Button';
import { classes } from './classes';
import { type Shortcut, ShortcutList } from './ShortcutList';
import { ThemeButton } from './ThemeButton';
import { useShortcuts } from './useShortcuts';

/** The bar over every page for people who have signed in. */
export function PageHeader({
  title,
  keys = [],
  wide,
  children,
}: {
  title: string;
  /** What keys do on this page. */
  keys?: readonly Shortcut[];
  /** As wide as a wall. */
  wide?: boolean;
  children?: ReactNode;
}) {
  const { username, roles } = usePerson();
  const [help, setHelp] = useState(false);
  useShortcuts({ '?': () => setHelp(true) });
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
        <nav
          aria-label="Pages"
          className="order-last flex min-w-0 basis-full gap-0.5 overflow-x-auto text-sm xl:order-none xl:basis-auto"
        >
          <PageLink to="/agent">Desk</PageLink>
          {roles.includes('supervisor') && <PageLink to="/supervisor">Wall</PageLink>}
          {OFFICE.map(([to, label]) => (
            <PageLink key={to} to={to}>
              {label}
            </PageLink>
          ))}
          {roles.includes('admin') && <PageLink to="/events">Events</PageLink>}
          {roles.includes('admin') && <PageLink to="/audit">Audit</PageLink>}
        </nav>
        <div className="ml-auto flex flex-wrap items-center justify-end gap-2">
          {children}
          <Bell />
          <AssistantButton />
          <IconButton name="Keyboard shortcuts (?)" onClick={() => setHelp(true)} className="hidden sm:grid">
            <Keyboard aria-hidden className="size-5" />
          </IconButton>
          <ThemeButton />
          <bdi className="hidden text-sm font-medium sm:inline">{username}</bdi>
          <IconButton name="Sign out" onClick={() => void signOut()}>
            <LogOut aria-hidden className="size-5" />
          </IconButton>
        </div>
      </div>
      <ShortcutList keys={keys} open={help} onOpenChange={setHelp} />
    </header>
  );
}

/** Whom we talk to and what we sell. */
const OFFICE = [
  ['/contacts', 'Contacts'],
  ['/conversations', 'Conversations'],
  ['/leads', 'Leads'],
  ['/scripts', 'Scripts'],
  ['/documents', 'Documents'],
  ['/consultations', 'Consultations'],
  ['/music', 'Music'],
] as const;

type Page = '/agent' | '/supervisor' | '/events' | '/audit' | (typeof OFFICE)[number][0];

function PageLink({ to, children }: { to: Page; children: ReactNode }) {
  return (
    <Link
      to={to}
      className="rounded-md px-2.5 py-1.5 font-medium whitespace-nowrap text-ink-soft hover:bg-sunken"
      activeProps={{ className: 'bg-sunken text-ink', 'aria-current': 'page' }}
    >
      {children}
    </Link>
  );
}
