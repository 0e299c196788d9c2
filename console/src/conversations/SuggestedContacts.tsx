import { conversationService, leadsService } from '@/api/client';
import type { ConversationView, SuggestedContact } from '@/api/conversationViews';
import { ContactName } from '@/contacts/ContactName';
import { useContact } from '@/contacts/contactQueries';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';
import { useConversationChange, useSuggestions } from './conversationQueries';
import { suggestionWords } from './conversationWords';

/** With whom a conversation may be, for a person to say; nothing once it is known, or when nobody is suggested. */
export function SuggestedContacts({
  conversation,
  onAccepted,
}: {
  conversation: Pick<ConversationView, 'id' | 'status' | 'contactId' | 'callId'>;
  onAccepted?: () => void;
}) {
  const { id, status, contactId, callId } = conversation;
  const { data: suggestions } = useSuggestions(id, !contactId, status === 'open');
  const accept = useConversationChange(async (person: string) => {
    await conversationService.POST('/api/conversations/{id}/suggestions/{contactId}/accept', {
      params: { path: { id, contactId: person } },
    });
    // The call stands on the contact's timeline from then on.
    if (callId) {
      await leadsService.PUT('/api/contacts/calls/{callId}', {
        params: { path: { callId } },
        body: { contactId: person },
      });
    }
    onAccepted?.();
  });
  const reject = useConversationChange((person: string) =>
    conversationService.POST('/api/conversations/{id}/suggestions/{contactId}/reject', {
      params: { path: { id, contactId: person } },
    }),
  );
  if (contactId || !suggestions || suggestions.length === 0) return null;
  return (
    <Panel title="Do you know them?">
      <ul aria-label="Suggested contacts" className="grid gap-3">
        {suggestions.map((suggestion) => (
          <Suggestion
            key={suggestion.contactId}
            suggestion={suggestion}
            busy={accept.isPending || reject.isPending}
            onAccept={() => accept.mutate(suggestion.contactId)}
            onReject={() => reject.mutate(suggestion.contactId)}
          />
        ))}
      </ul>
      <Refusal of={accept.error} onClose={accept.reset} />
      <Refusal of={reject.error} onClose={reject.reset} />
    </Panel>
  );
}

function Suggestion({
  suggestion,
  busy,
  onAccept,
  onReject,
}: {
  suggestion: SuggestedContact;
  busy: boolean;
  onAccept: () => void;
  onReject: () => void;
}) {
  const { data: contact } = useContact(suggestion.contactId);
  if (!contact) return null;
  return (
    <li className="grid gap-1 text-sm">
      <p>
        Probably <ContactName id={contact.id} name={contact.name} />
      </p>
      <p className="text-xs text-ink-soft">{suggestionWords(suggestion.reason)}</p>
      <div className="flex flex-wrap gap-2">
        <Button
          size="small"
          look="primary"
          aria-label={`Link to ${contact.name}`}
          disabled={busy}
          onClick={onAccept}
        >
          Link
        </Button>
        <Button size="small" aria-label={`Not them: ${contact.name}`} disabled={busy} onClick={onReject}>
          Not them
        </Button>
      </div>
    </li>
  );
}
