import { useConversationOfCall, useMessages } from '@/conversations/conversationQueries';
import { Words } from '@/conversations/Words';
import { Panel } from '@/design/Panel';
import { ScrollBack } from '@/design/ScrollBack';

/** What everybody said in the call so far, also before one came to it; nothing before somebody was understood. */
export function CallWords({ callId }: { callId: string }) {
  const { data: conversation } = useConversationOfCall(callId);
  return conversation ? <Said conversationId={conversation.id} /> : null;
}

function Said({ conversationId }: { conversationId: string }) {
  const { items, hasMore, isLoadingMore, more } = useMessages(conversationId, true);
  if (items.length === 0) return null;
  return (
    <Panel title="What was said">
      <ScrollBack
        name="What was said in this call"
        first={items.at(-1)?.id}
        hasMore={hasMore}
        busy={isLoadingMore}
        onReach={more}
        className="max-h-80"
      >
        <ol aria-label="What was said in this call" className="grid gap-2">
          {items.toReversed().map((message) => (
            <li key={message.id} className="grid">
              <Words message={message} />
            </li>
          ))}
        </ol>
      </ScrollBack>
    </Panel>
  );
}
