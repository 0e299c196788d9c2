import { useState } from 'react';
import { conversationService } from '@/api/client';
import type { ConversationView } from '@/api/conversationViews';
import { Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Rows } from '@/design/Rows';
import { moment } from '@/design/words';
import { useConversationChange, useConversations } from './conversationQueries';
import { typeTone, typeWords, whereabouts } from './conversationWords';

/** Takes another conversation into this one; its address goes on working. */
export function MergeDialog({
  into,
  open,
  onOpenChange,
}: {
  into: ConversationView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
}) {
  const merge = useConversationChange((conversationId: string) =>
    conversationService.POST('/api/conversations/{id}/merge', {
      params: { path: { id: into.id } },
      body: { conversationId },
    }),
  );
  const [everybody, setEverybody] = useState(false);
  const contactId = everybody ? undefined : into.contactId;
  const all = useConversations(contactId, {}, open);
  const others = {
    ...all,
    items: all.items.filter(({ id, type }) => id !== into.id && type !== 'assistant'),
  };

  return (
    <Dialog
      title="Take in another conversation"
      about="What was said there is said here, in order of time. To part them again, split from a message."
      open={open}
      onOpenChange={onOpenChange}
      wide
    >
      {into.contactId && (
        <label className="flex items-center gap-2 text-sm">
          <input
            type="checkbox"
            checked={everybody}
            onChange={({ target }) => setEverybody(target.checked)}
            className="accent-accent"
          />
          Also those with others or with nobody known
        </label>
      )}
      <Refusal of={merge.error} onClose={merge.reset} />
      <Rows of={others} empty="There is no other conversation.">
        {(items) => (
          <ul aria-label="Other conversations" className="grid gap-1">
            {items.map((other) => (
              <li
                key={other.id}
                className="flex flex-wrap items-center gap-3 rounded-md bg-sunken p-2 text-sm"
              >
                <Badge tone={typeTone(other.type)}>{typeWords(other.type)}</Badge>
                <span className="min-w-0 flex-1">
                  {moment(other.startedAt)} <bdi className="text-ink-soft">{whereabouts(other)}</bdi>
                </span>
                <Button
                  size="small"
                  aria-label={`Take in the one of ${moment(other.startedAt)}`}
                  disabled={merge.isPending}
                  onClick={() => merge.mutate(other.id, { onSuccess: () => onOpenChange(false) })}
                >
                  Take in
                </Button>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </Dialog>
  );
}
