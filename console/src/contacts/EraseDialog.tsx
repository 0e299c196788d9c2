import { useState } from 'react';
import type { ContactView } from '@/api/leadsViews';
import { Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { inWords, moment } from '@/design/words';
import { eraseContact, useContactChange } from './contactQueries';

/** Erases a person, after their name was typed; shows the receipt. */
export function EraseDialog({
  contact,
  open,
  onOpenChange,
  onErased,
}: {
  contact: ContactView;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  onErased: () => void;
}) {
  const [typed, setTyped] = useState('');
  const erase = useContactChange(eraseContact);
  const receipt = erase.data;

  if (receipt) {
    return (
      <Dialog title="Erased" open={open} onOpenChange={onErased}>
        <dl aria-label="Receipt" className="grid grid-cols-[1fr_auto] gap-x-6 gap-y-1 text-sm">
          {Object.entries(receipt.counts).map(([what, count]) => (
            <div key={what} className="contents">
              <dt>{inWords(what)}</dt>
              <dd className="text-right tabular-nums">{count}</dd>
            </div>
          ))}
        </dl>
        <p className="text-sm">
          What was said before is gone from the transcripts on their way between the services by{' '}
          <time dateTime={receipt.transcriptsForgottenBy}>{moment(receipt.transcriptsForgottenBy)}</time>.
        </p>
        <p className="text-xs text-ink-soft">
          Receipt for {receipt.contactId}, by <bdi>{receipt.erasedBy}</bdi>.
        </p>
        <Button look="primary" className="justify-self-end" onClick={onErased}>
          To all contacts
        </Button>
      </Dialog>
    );
  }
  return (
    <Dialog
      title="Erase this person?"
      about="Everything that is kept here about the person is removed or made anonymous, and the other services are told. It cannot be undone."
      open={open}
      onOpenChange={onOpenChange}
    >
      <form
        className="grid gap-4"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed === contact.name) erase.mutate(contact.id);
        }}
      >
        <TextField
          label={`Type the name to confirm: ${contact.name}`}
          autoComplete="off"
          value={typed}
          onChange={({ target }) => setTyped(target.value)}
        />
        <Refusal of={erase.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => onOpenChange(false)}>Keep the person</Button>
          <Button type="submit" look="danger" disabled={typed !== contact.name || erase.isPending}>
            Erase for good
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
