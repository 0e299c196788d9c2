import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { leadsService } from '@/api/client';
import { ContactPicker } from '@/contacts/ContactPicker';
import { useContactChange } from '@/contacts/contactQueries';
import { useConversationOfCall } from '@/conversations/conversationQueries';
import { SuggestedContacts } from '@/conversations/SuggestedContacts';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Panel } from '@/design/Panel';

/** Says whom a call is with when nobody has: looked for and linked without leaving the call. */
export function NameCaller({ callId }: { callId: string }) {
  const [looking, setLooking] = useState(false);
  const link = useContactChange((contactId: string) =>
    leadsService.PUT('/api/contacts/calls/{callId}', { params: { path: { callId } }, body: { contactId } }),
  );
  const { data: conversation } = useConversationOfCall(callId);
  const queries = useQueryClient();
  return (
    <>
      {conversation && (
        <SuggestedContacts
          conversation={conversation}
          onAccepted={() => void queries.invalidateQueries({ queryKey: ['contacts'] })}
        />
      )}
      <Panel title="Who is calling?">
        <div className="grid gap-3">
          <p className="text-sm text-ink-soft">Nobody has said yet whom this call is with.</p>
          {looking ? (
            <ContactPicker
              label="Whom the call is with"
              chosen={null}
              onChoose={(contact) => contact && !link.isPending && link.mutate(contact.id)}
            />
          ) : (
            <Button size="small" className="justify-self-start" onClick={() => setLooking(true)}>
              Name the caller
            </Button>
          )}
          <Refusal of={link.error} onClose={link.reset} />
        </div>
      </Panel>
    </>
  );
}
