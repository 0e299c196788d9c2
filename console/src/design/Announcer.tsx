/** Says what happened to those who cannot see it. */
export function Announcer({ children }: { children: string }) {
  return (
    <p aria-live="polite" aria-atomic="true" className="sr-only" data-testid="call-state">
      {children}
    </p>
  );
}
