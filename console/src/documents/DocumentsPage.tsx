import { Link, useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import type { ContactView, DocumentKind } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { ContactPicker } from '@/contacts/ContactPicker';
import { Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Select, TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { day, inWords, money } from '@/design/words';
import { RequireSignIn } from '@/session/RequireSignIn';
import { createDocument, useDocumentChange, useDocuments } from './documentQueries';
import { KINDS, PLURALS, STATE_TONES } from './documentWords';
import { TemplatePicker } from './TemplatePicker';

/** Quotes, contracts and invoices. */
export function DocumentsPage() {
  return (
    <RequireSignIn needs="agent">
      <Binder />
    </RequireSignIn>
  );
}

function Binder() {
  const navigate = useNavigate();
  const [kind, setKind] = useState<DocumentKind>('quote');
  const [state, setState] = useState('');
  const [adding, setAdding] = useState(false);
  const documents = useDocuments(kind, state);
  return (
    <Frame
      title="Documents"
      actions={
        <>
          {kind === 'contract' && (
            <Button onClick={() => navigate({ to: '/documents/templates' })}>Templates</Button>
          )}
          <Button
            look="primary"
            icon={<Plus aria-hidden className="size-4" />}
            onClick={() => setAdding(true)}
          >
            New {kind}
          </Button>
        </>
      }
    >
      <div className="flex flex-wrap items-end gap-4">
        <fieldset className="flex rounded-md border border-line-strong bg-surface p-0.5">
          <legend className="sr-only">Kind</legend>
          {KINDS.map((one) => (
            <Button
              key={one}
              size="small"
              look={one === kind ? 'primary' : 'quiet'}
              aria-pressed={one === kind}
              onClick={() => setKind(one)}
            >
              {PLURALS[one]}
            </Button>
          ))}
        </fieldset>
        <div className="min-w-44">
          <Select label="State" value={state} onChange={({ target }) => setState(target.value)}>
            <option value="">Every state</option>
            {Object.keys(STATE_TONES).map((one) => (
              <option key={one} value={one}>
                {inWords(one)}
              </option>
            ))}
          </Select>
        </div>
      </div>
      <section
        aria-label={PLURALS[kind]}
        className="rounded-lg border border-line bg-surface p-2 shadow-card"
      >
        <Rows of={documents} empty={`No ${PLURALS[kind].toLowerCase()} like that.`}>
          {(items) => (
            <table className="w-full text-left text-sm">
              <thead className="text-xs text-ink-soft">
                <tr>
                  <th scope="col" className="p-2 font-medium">
                    Number and title
                  </th>
                  <th scope="col" className="hidden p-2 font-medium sm:table-cell">
                    For
                  </th>
                  <th scope="col" className="p-2 font-medium">
                    State
                  </th>
                  <th scope="col" className="hidden p-2 font-medium md:table-cell">
                    Until
                  </th>
                  <th scope="col" className="p-2 text-right font-medium">
                    Total
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((document) => (
                  <tr key={document.id} className="border-t border-line align-top hover:bg-sunken">
                    <td className="p-2">
                      <Link
                        to="/documents/$kind/$documentId"
                        params={{ kind, documentId: document.id }}
                        className="font-medium underline decoration-line-strong underline-offset-2"
                      >
                        <bdi>{document.title}</bdi>
                      </Link>
                      <span className="block text-ink-soft tabular-nums">
                        {document.number ?? 'Not numbered yet'}
                      </span>
                    </td>
                    <td className="hidden p-2 sm:table-cell">
                      {document.recipient?.name ? (
                        <bdi>{document.recipient.name}</bdi>
                      ) : (
                        <ContactName id={document.contactId} name={document.contactName} plain />
                      )}
                    </td>
                    <td className="p-2">
                      <Badge tone={STATE_TONES[document.state]}>{inWords(document.state)}</Badge>
                    </td>
                    <td className="hidden p-2 md:table-cell">{document.dueOn && day(document.dueOn)}</td>
                    <td className="p-2 text-right font-medium tabular-nums">
                      {money(document.totals.total, document.currency)}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Rows>
      </section>
      <Dialog title={`New ${kind}`} open={adding} onOpenChange={setAdding}>
        <Beginning kind={kind} />
      </Dialog>
    </Frame>
  );
}

function Beginning({ kind }: { kind: DocumentKind }) {
  const navigate = useNavigate();
  const [contact, setContact] = useState<ContactView | null>(null);
  const [title, setTitle] = useState('');
  const [templateId, setTemplateId] = useState('');
  const create = useDocumentChange((contactId: string) =>
    createDocument(kind, { contactId, title, lines: [], ...(templateId ? { templateId } : {}) }),
  );
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        if (contact) {
          create.mutate(contact.id, {
            onSuccess: ({ id }) =>
              navigate({ to: '/documents/$kind/$documentId', params: { kind, documentId: id } }),
          });
        }
      }}
    >
      <ContactPicker label="For whom" chosen={contact} onChoose={setContact} />
      <TextField
        label="What it is about"
        required
        maxLength={200}
        value={title}
        onChange={({ target }) => setTitle(target.value)}
      />
      {kind === 'contract' && (
        <TemplatePicker
          label="Template"
          chosen={templateId}
          onChoose={(template) => setTemplateId(template?.id ?? '')}
        />
      )}
      <Refusal of={create.error} />
      <Button
        type="submit"
        look="primary"
        className="justify-self-end"
        disabled={contact === null || create.isPending}
      >
        Begin a draft
      </Button>
    </form>
  );
}
