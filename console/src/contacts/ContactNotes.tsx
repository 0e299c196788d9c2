import { Pin, PinOff } from 'lucide-react';
import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { NoteView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button, IconButton } from '@/design/Button';
import { TextArea } from '@/design/Field';
import { Panel } from '@/design/Panel';
import { Rows } from '@/design/Rows';
import { moment } from '@/design/words';
import { useContactChange, useNotes } from './contactQueries';

/** What colleagues wrote down; the pinned ones first. */
export function ContactNotes({ contactId }: { contactId: string }) {
  const notes = useNotes(contactId);
  const [text, setText] = useState('');
  const add = useContactChange((written: string) =>
    leadsService.POST('/api/contacts/{id}/notes', {
      params: { path: { id: contactId } },
      body: { text: written },
    }),
  );
  const pin = useContactChange((note: NoteView) =>
    leadsService.PATCH('/api/contacts/{id}/notes/{noteId}', {
      params: { path: { id: contactId, noteId: note.id } },
      body: { pinned: !note.pinned },
    }),
  );

  return (
    <Panel title="Notes">
      <form
        className="mb-4 grid gap-2"
        onSubmit={(event) => {
          event.preventDefault();
          if (text.trim()) add.mutate(text, { onSuccess: () => setText('') });
        }}
      >
        <TextArea
          label="New note"
          maxLength={10_000}
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <Button
          type="submit"
          size="small"
          className="justify-self-end"
          disabled={text.trim() === '' || add.isPending}
        >
          Add note
        </Button>
        <Refusal of={add.error ?? pin.error} />
      </form>
      <Rows of={notes} empty="No notes yet.">
        {(items) => (
          <ul aria-label="Notes" className="grid gap-2">
            {[...items]
              .sort((one, other) => Number(other.pinned) - Number(one.pinned))
              .map((note) => (
                <li
                  key={note.id}
                  className={`flex items-start gap-2 rounded-md p-3 text-sm ${note.pinned ? 'bg-accent-soft' : 'bg-sunken'}`}
                >
                  <div className="min-w-0 flex-1">
                    <p dir="auto" className="whitespace-pre-wrap">
                      {note.text}
                    </p>
                    <p className="mt-1 text-xs text-ink-soft">
                      <bdi>{note.author}</bdi> · {moment(note.createdAt)}
                    </p>
                  </div>
                  <IconButton
                    name={note.pinned ? 'Unpin this note' : 'Pin this note'}
                    pressed={note.pinned}
                    className="size-8 shrink-0"
                    disabled={pin.isPending}
                    onClick={() => pin.mutate(note)}
                  >
                    {note.pinned ? (
                      <PinOff aria-hidden className="size-4" />
                    ) : (
                      <Pin aria-hidden className="size-4" />
                    )}
                  </IconButton>
                </li>
              ))}
          </ul>
        )}
      </Rows>
    </Panel>
  );
}
