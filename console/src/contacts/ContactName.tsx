import { Link } from '@tanstack/react-router';
import { useContact } from './contactQueries';

/** A contact's name where only its id is known; leads to the contact. */
export function ContactName({ id, plain }: { id: string; plain?: boolean }) {
  const { data, isError } = useContact(id);
  const words = data?.name ?? (isError ? 'Unknown contact' : '…');
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
