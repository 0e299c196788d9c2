import { useConversationOfCall, useMessages } from '@/conversations/conversationQueries';
import { Words } from '@/conversations/Words';
import { Panel } from '@/design/Panel';
import { Rows } from '@/design/Rows';
import { ScrollBack } from '@/design/ScrollBack';

/** What everybody said in the call so far, also before one came to it; nothing until something is known of the call. */
export function CallWords({ callId }: { callId: string }) {
  const { data: conversation } = useConversationOfCall(callId);
  return conversation ? <Said conversationId={conversation.id} /> : null;
}

function Said({ conversationId }: { conversationId: string }) {
  const messages = useMessages(conversationId, true);
  const { hasMore, isLoadingMore, more } = messages;
  return (
    <Panel title="What was said">
      <Rows of={{ ...messages, hasMore: false }} empty="Nobody was understood yet.">
        {(newestFirst) => (
          <ScrollBack
            name="What was said in this call"
            first={newestFirst.at(-1)?.id}
            hasMore={hasMore}
            busy={isLoadingMore}
            onReach={more}
            className="max-h-80"
          >
            <ol aria-label="What was said in this call" className="grid gap-2">
              {newestFirst.toReversed().map((message) => (
                <li key={message.id} className="grid">
                  <Words message={message} />
                </li>
              ))}
            </ol>
          </ScrollBack>
        )}
      </Rows>
    </Panel>
  );
}
