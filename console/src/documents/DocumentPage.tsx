import { useNavigate, useParams } from '@tanstack/react-router';
import { useState } from 'react';
import type { DocumentKind, DocumentView } from '@/api/leadsViews';
import { ContactName } from '@/contacts/ContactName';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { CenteredNote } from '@/design/CenteredNote';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { asCode, inWords } from '@/design/words';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { DocumentEditor } from './DocumentEditor';
import { DocumentPaper } from './DocumentPaper';
import {
  acceptDocument,
  convertDocument,
  issueDocument,
  payInvoice,
  useDocument,
  useDocumentChange,
  voidDocument,
} from './documentQueries';
import { isKind, STATE_TONES, stepsOf } from './documentWords';
import { Lines } from './Lines';

/** One document: written while it is a draft, then issued, settled and shown on paper. */
export function DocumentPage() {
  const { kind, documentId } = useParams({ strict: false });
  if (!isKind(kind)) return <CenteredNote title="There is nothing here" />;
  return (
    <RequireSignIn needs="agent">
      <Asked key={documentId} kind={kind} id={documentId ?? ''} />
    </RequireSignIn>
  );
}

function Asked({ kind, id }: { kind: DocumentKind; id: string }) {
  const document = useDocument(kind, id);
  if (document.data) return <Details document={document.data} />;
  return (
    <Frame title={inWords(kind)}>
      <Answer of={document}>{() => null}</Answer>
    </Frame>
  );
}

function Details({ document }: { document: DocumentView }) {
  const { kind, state } = document;
  const { roles } = usePerson();
  const navigate = useNavigate();
  const [voiding, setVoiding] = useState(false);
  const [saving, setSaving] = useState(false);
  const steps = stepsOf(kind, state);
  const act = useDocumentChange((step: (document: DocumentView) => Promise<DocumentView>) => step(document));
  const busy = act.isPending || saving;

  return (
    <Frame
      title={document.number ? `${inWords(kind)} ${document.number}` : `${inWords(kind)}, not numbered yet`}
      about={
        <span className="flex flex-wrap items-center gap-2">
          <span>
            For <ContactName id={document.contactId} name={document.contactName} />
          </span>
          <Badge tone={STATE_TONES[state]}>{inWords(state)}</Badge>
          {document.creditNumber && <Badge>Credited by {document.creditNumber}</Badge>}
          {document.reason && <span>{document.reason.replaceAll('_', ' ')}</span>}
        </span>
      }
      actions={
        <>
          {steps.issue && (
            <Button look="primary" disabled={busy} onClick={() => act.mutate(issueDocument)}>
              Issue
            </Button>
          )}
          {steps.accept && (
            <Button look="primary" disabled={busy} onClick={() => act.mutate(acceptDocument)}>
              {kind === 'contract' ? 'Signed' : 'Accepted'}
            </Button>
          )}
          {steps.pay && (
            <Button look="primary" disabled={busy} onClick={() => act.mutate(payInvoice)}>
              Paid
            </Button>
          )}
          {steps.become.map((next) => (
            <Button
              key={next}
              disabled={busy}
              onClick={() =>
                act.mutate((from) => convertDocument(from, next), {
                  onSuccess: ({ id }) =>
                    navigate({ to: '/documents/$kind/$documentId', params: { kind: next, documentId: id } }),
                })
              }
            >
              Make {next === 'invoice' ? 'an invoice' : 'a contract'}
            </Button>
          ))}
          {steps.cancel && roles.includes('supervisor') && (
            <Button disabled={busy} onClick={() => setVoiding(true)}>
              Void…
            </Button>
          )}
        </>
      }
    >
      {!voiding && <Refusal of={act.error} onClose={act.reset} />}
      <div className="grid items-start gap-4 xl:grid-cols-2 [&>*]:min-w-0">
        {state === 'draft' ? (
          <DocumentEditor document={document} onSaving={setSaving} />
        ) : (
          <Lines document={document} />
        )}
        <DocumentPaper document={document} />
      </div>
      <Dialog
        title={`Void this ${kind}?`}
        about={
          kind === 'invoice'
            ? 'It gets a credit note with a number of its own. It cannot be undone.'
            : 'It cannot be undone.'
        }
        open={voiding}
        onOpenChange={setVoiding}
      >
        <VoidForm
          failure={act.error}
          busy={busy}
          onVoid={(reason) =>
            act.mutate((given) => voidDocument(given, reason), { onSuccess: () => setVoiding(false) })
          }
        />
      </Dialog>
    </Frame>
  );
}

function VoidForm({
  failure,
  busy,
  onVoid,
}: {
  failure: unknown;
  busy: boolean;
  onVoid: (reason: string) => void;
}) {
  const [reason, setReason] = useState('');
  return (
    <form
      className="grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        onVoid(asCode(reason));
      }}
    >
      <TextField
        label="Why"
        required
        pattern=".*[A-Za-z0-9].*"
        placeholder="Mistake"
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <Refusal of={failure} />
      <Button type="submit" look="danger" className="justify-self-end" disabled={busy}>
        Void it
      </Button>
    </form>
  );
}
