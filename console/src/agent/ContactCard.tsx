import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { conversationService, dataOf, leadsService } from '@/api/client';
import type { ConversationView } from '@/api/conversationViews';
import type { ContactView } from '@/api/leadsViews';
import { ApiProblem } from '@/api/problem';
import { Avatar } from '@/design/Avatar';
import { Badge } from '@/design/Badge';
import { Panel } from '@/design/Panel';
import { inWords, money } from '@/design/words';
import { useLeadsOf } from '@/leads/leadQueries';
import { STATUS_TONES } from '@/leads/leadWords';
import { NameCaller } from './NameCaller';

/** Whom a call is with, as far as somebody said so; null when nobody did. */
export function useCallContact(callId: string) {
  return useQuery({
    queryKey: ['contacts', 'of-call', callId],
    // A call may get its contact while it goes on.
    refetchInterval: 10_000,
    queryFn: async () => {
      try {
        return (await dataOf(
          leadsService.GET('/api/contacts/calls/{callId}', { params: { path: { callId } } }),
        )) as ContactView;
      } catch (problem) {
        if (problem instanceof ApiProblem && problem.status === 404) return contactOfConversation(callId);
        throw problem;
      }
    },
  });
}

/** Whom the call's conversation found by itself, by a verified number; null when nobody, or when that cannot be asked. */
async function contactOfConversation(callId: string): Promise<ContactView | null> {
  try {
    const { items } = await dataOf(
      conversationService.GET('/api/conversations', { params: { query: { callId, limit: 1 } } }),
    );
    const id = (items?.[0] as ConversationView | undefined)?.contactId;
    return id
      ? ((await dataOf(leadsService.GET('/api/contacts/{id}', { params: { path: { id } } }))) as ContactView)
      : null;
  } catch (problem) {
    if (problem instanceof ApiProblem) return null;
    throw problem;
  }
}

/** Who the caller is, or the way to say so. Nothing is shown when contacts are away: the call goes on. */
export function ContactCard({ callId }: { callId: string }) {
  const { data: contact } = useCallContact(callId);
  const { data: leads } = useLeadsOf(contact?.id);
  if (contact === null) return <NameCaller callId={callId} />;
  if (!contact) return null;
  return (
    <Panel title="Caller">
      <div className="flex items-start gap-3">
        <Avatar name={contact.name} />
        <div className="grid min-w-0 gap-1 text-sm">
          <Link
            to="/contacts/$contactId"
            params={{ contactId: contact.id }}
            target="_blank"
            className="text-base font-semibold underline decoration-line-strong underline-offset-2"
          >
            <bdi>{contact.name}</bdi>
          </Link>
          <bdi className="text-ink-soft">
            {[contact.company, contact.phones[0]?.value, contact.language].filter(Boolean).join(' · ')}
          </bdi>
          {contact.tags.length > 0 && (
            <span className="flex flex-wrap gap-1">
              {contact.tags.slice(0, 6).map((tag) => (
                <Badge key={tag} tone="accent">
                  {tag}
                </Badge>
              ))}
            </span>
          )}
        </div>
      </div>
      {leads && leads.length > 0 && (
        <ul aria-label="The caller's leads" className="mt-3 grid gap-1 text-sm">
          {leads.slice(0, 3).map((lead) => (
            <li key={lead.id} className="flex flex-wrap items-center gap-2">
              <Badge tone={STATUS_TONES[lead.status]}>{inWords(lead.status)}</Badge>
              <bdi className="min-w-0 flex-1 truncate">{lead.title}</bdi>
              <span className="tabular-nums">{money(lead.value, lead.currency)}</span>
            </li>
          ))}
        </ul>
      )}
    </Panel>
  );
}
