import { Link } from '@tanstack/react-router';
/** A contact's name as what is about them tells it; leads to the contact. Who was erased has none. */
export function ContactName({ id, name, plain }: { id: string; name: string | undefined; plain?: boolean }) {
  const words = name ?? 'Unknown contact';
  if (plain) return <bdi>{words}</bdi>;
  return (
    <Link
      to="/contacts/$contactId"
      params={{ contactId: id }}
      className="font-medium text-ink underline decoration-line-strong underline-offset-2 hover:decoration-accent"
    >
      <bdi>{words}</bdi>
    </Link>
  );
}
