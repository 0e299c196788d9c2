import { type ReactNode, useState } from 'react';
import type { LeadStatus, LeadView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextArea, TextField } from '@/design/Field';
import { asCode, inWords } from '@/design/words';
import { changeLead, useLeadChange } from './leadQueries';
import { needsReason } from './leadWords';

interface Wish {
  readonly lead: LeadView;
  readonly status: LeadStatus;
}

/** Moves leads. Which moves there are is known to the service alone, which tells them with the lead. */
export function useMove(): {
  move: (lead: LeadView, status: LeadStatus) => void;
  isMoving: boolean;
  parts: ReactNode;
} {
  const change = useLeadChange(changeLead);
  const [wish, setWish] = useState<Wish | null>(null);
  return {
    move: (lead, status) => {
      if (lead.status === status) return;
      change.reset();
      if (needsReason(lead.status, status)) setWish({ lead, status });
      else change.mutate({ lead, body: { status } });
    },
    isMoving: change.isPending,
    parts: (
      <>
        {!wish && <Refusal of={change.error} onClose={change.reset} />}
        <Dialog
          title={wish ? `Move to ${inWords(wish.status).toLowerCase()}: why?` : ''}
          about={wish && <bdi>{wish.lead.title}</bdi>}
          open={wish !== null}
          onOpenChange={(open) => !open && setWish(null)}
        >
          {wish && (
            <Why
              failure={change.error}
              busy={change.isPending}
              onSay={(reason, note) =>
                change.mutate(
                  { lead: wish.lead, body: { status: wish.status, reason, ...(note ? { note } : {}) } },
                  { onSuccess: () => setWish(null) },
                )
              }
            />
          )}
        </Dialog>
      </>
    ),
  };
}

const REASONS = ['Too expensive', 'No answer', 'Chose somebody else', 'No need', 'Came back'];

function Why({
  failure,
  busy,
  onSay,
}: {
  failure: unknown;
  busy: boolean;
  onSay: (reason: string, note: string) => void;
}) {
  const [reason, setReason] = useState('');
  const [note, setNote] = useState('');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSay(asCode(reason), note.trim());
      }}
    >
      <TextField
        label="Reason"
        hint="A few words that are used again, so that reasons can be counted."
        required
        pattern=".*[A-Za-z0-9].*"
        list="move-reasons"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <datalist id="move-reasons">
        {REASONS.map((words) => (
          <option key={words} value={words} />
        ))}
      </datalist>
      <TextArea label="Note" maxLength={2000} value={note} onChange={({ target }) => setNote(target.value)} />
      <Refusal of={failure} />
      <Button type="submit" look="primary" className="justify-self-end" disabled={busy}>
        Move
      </Button>
    </form>
  );
}
