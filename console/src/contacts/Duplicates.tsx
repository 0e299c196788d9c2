import { useState } from 'react';
import { leadsService } from '@/api/client';
import type { ContactView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Panel } from '@/design/Panel';
import { moment } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { ContactName } from './ContactName';
import { useContactChange, useDuplicates, useMerges } from './contactQueries';

/** Who may be the same person, and who was taken in before. */
export function Duplicates({ contact }: { contact: ContactView }) {
  const duplicates = useDuplicates(contact.id);
  const merges = useMerges(contact.id);
  const { roles } = usePerson();
  const [other, setOther] = useState<ContactView | null>(null);
  const merge = useContactChange((contactId: string) =>
    leadsService.POST('/api/contacts/{id}/merge', {
      params: { path: { id: contact.id } },
      body: { contactId },
    }),
  );

  return (
    <Panel title="The same person?">
      <Answer of={duplicates}>
        {(found) =>
          found.length === 0 ? (
            <p className="text-sm text-ink-soft">Nobody else looks like this contact.</p>
          ) : (
            <ul aria-label="Possible duplicates" className="grid gap-2">
              {found.map((each) => (
                <li
                  key={each.id}
                  className="flex flex-wrap items-center gap-x-3 gap-y-1 rounded-md bg-sunken p-2 text-sm"
                >
                  <span className="min-w-0 flex-1">
                    <ContactName id={each.id} name={each.name} />
                    <bdi className="block text-ink-soft">
                      {[each.company, each.phones[0]?.value, each.emails[0]?.value]
                        .filter(Boolean)
                        .join(' · ')}
                    </bdi>
                  </span>
                  {roles.includes('supervisor') && (
                    <Button size="small" onClick={() => setOther(each)}>
                      Merge…
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )
        }
      </Answer>
      {merges.data && merges.data.length > 0 && (
        <details className="mt-3 text-sm">
          <summary className="text-ink-soft">Taken in before ({merges.data.length})</summary>
          <ul className="mt-2 grid gap-1">
            {merges.data.map((each) => (
              <li key={each.mergedContactId}>
                <bdi className="font-medium">{each.merged.name}</bdi>, by <bdi>{each.mergedBy}</bdi>,{' '}
                {moment(each.mergedAt)}
              </li>
            ))}
          </ul>
        </details>
      )}
      <Dialog
        title="Merge into one contact?"
        about={
          other && (
            <>
              <bdi>{other.name}</bdi> goes into <bdi>{contact.name}</bdi>. Notes, consent, leads and documents
              come along, both ids keep working, and what was before can be looked back on. It cannot be
              undone.
            </>
          )
        }
        open={other !== null}
        onOpenChange={(open) => !open && setOther(null)}
      >
        <Refusal of={merge.error} />
        <div className="flex justify-end gap-2">
          <Button onClick={() => setOther(null)}>Leave them apart</Button>
          <Button
            look="primary"
            disabled={merge.isPending}
            onClick={() => other && merge.mutate(other.id, { onSuccess: () => setOther(null) })}
          >
            Merge
          </Button>
        </div>
      </Dialog>
    </Panel>
  );
}
