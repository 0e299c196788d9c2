import { lazy, Suspense } from 'react';
import { useLeadsOf } from '@/leads/leadQueries';
import { useCallContact } from './ContactCard';

// Markdown comes along with it, which the desk does not need before a call has a contact.
const SuggestedScripts = lazy(() =>
  import('@/scripts/SuggestedScripts').then((part) => ({ default: part.SuggestedScripts })),
);

/** What to say on this call: for the caller's lead that was last worked on and is not over. */
export function CallScript({ callId }: { callId: string }) {
  const { data: contact } = useCallContact(callId);
  const { data: leads } = useLeadsOf(contact?.id);
  const lead = leads?.find(({ status }) => status !== 'won' && status !== 'lost');
  if (!lead) return null;
  return (
    <Suspense fallback={null}>
      <SuggestedScripts leadId={lead.id} />
    </Suspense>
  );
}
