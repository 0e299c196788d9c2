import { useMutation } from '@tanstack/react-query';
import { useNavigate, useParams } from '@tanstack/react-router';
import { Download, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { dataOf, leadsService } from '@/api/client';
import type { ContactView, PointView } from '@/api/leadsViews';
import { Answer, Refusal } from '@/design/Answer';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { Frame } from '@/design/Frame';
import { Panel } from '@/design/Panel';
import { saveFile } from '@/design/saveFile';
import { inWords, moment } from '@/design/words';
import { ContactLeads } from '@/leads/ContactLeads';
import { usePerson } from '@/session/PersonContext';
import { RequireSignIn } from '@/session/RequireSignIn';
import { Consents } from './Consents';
import { ContactForm } from './ContactForm';
import { ContactNotes } from './ContactNotes';
import { changeContact, useContact, useContactChange } from './contactQueries';
import { Duplicates } from './Duplicates';
import { EraseDialog } from './EraseDialog';
import { Timeline } from './Timeline';

/** One contact with all that is known. */
export function ContactPage() {
  const { contactId } = useParams({ strict: false });
  return (
    <RequireSignIn needs="agent">
      <Asked key={contactId} id={contactId ?? ''} />
    </RequireSignIn>
  );
}

function Asked({ id }: { id: string }) {
  const contact = useContact(id);
  if (contact.data) return <Person contact={contact.data} />;
  return (
    <Frame title="Contact">
      <Answer of={contact}>{() => null}</Answer>
    </Frame>
  );
}

function Person({ contact }: { contact: ContactView }) {
  const { roles } = usePerson();
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [erasing, setErasing] = useState(false);
  const change = useContactChange((request: Parameters<typeof changeContact>[1]) =>
    changeContact(contact, request),
  );
  const take = useMutation({
    mutationFn: () =>
      dataOf(leadsService.POST('/api/contacts/{id}/export', { params: { path: { id: contact.id } } })),
    onSuccess: (everything) =>
      saveFile(
        new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' }),
        `contact-${contact.id}.json`,
      ),
  });

  return (
    <Frame
      title={contact.name}
      about={<bdi>{contact.company}</bdi>}
      actions={
        <>
          <Button icon={<Pencil aria-hidden className="size-4" />} onClick={() => setEditing(true)}>
            Edit
          </Button>
          {roles.includes('supervisor') && (
            <Button
              icon={<Download aria-hidden className="size-4" />}
              disabled={take.isPending}
              onClick={() => take.mutate()}
            >
              Export
            </Button>
          )}
          {roles.includes('admin') && (
            <Button icon={<Trash2 aria-hidden className="size-4" />} onClick={() => setErasing(true)}>
              Erase…
            </Button>
          )}
        </>
      }
    >
      <Refusal of={take.error} />
      <div className="grid gap-4 lg:grid-cols-[minmax(0,1fr)_minmax(0,1fr)] 2xl:grid-cols-3 [&>*]:min-w-0">
        <div className="grid content-start gap-4">
          <Profile contact={contact} />
          <Consents contactId={contact.id} />
          <Duplicates contact={contact} />
        </div>
        <div className="grid content-start gap-4">
          <ContactLeads contactId={contact.id} />
          <ContactNotes contactId={contact.id} />
        </div>
        <div className="grid content-start gap-4 lg:col-span-2 2xl:col-span-1">
          <Timeline contactId={contact.id} />
        </div>
      </div>
      <Dialog title="Edit contact" open={editing} onOpenChange={setEditing} wide>
        <ContactForm
          key={contact.version}
          contact={contact}
          verb="Save"
          busy={change.isPending}
          failure={change.error}
          onSave={(request) => change.mutate(request, { onSuccess: () => setEditing(false) })}
        />
      </Dialog>
      <EraseDialog
        contact={contact}
        open={erasing}
        onOpenChange={setErasing}
        onErased={() => navigate({ to: '/contacts' })}
      />
    </Frame>
  );
}

function Profile({ contact }: { contact: ContactView }) {
  return (
    <Panel title="Who it is">
      <div className="grid gap-3 text-sm">
        <Points title="Phones" points={contact.phones} scheme="tel" />
        <Points title="E-mails" points={contact.emails} scheme="mailto" />
        <dl className="grid grid-cols-[auto_1fr] gap-x-6 gap-y-1">
          <Fact name="Language" value={contact.language} />
          <Fact name="Time zone" value={contact.timeZone} />
          <Fact name="Source" value={inWords(contact.source)} />
          {Object.entries(contact.custom ?? {}).map(([name, value]) => (
            <Fact key={name} name={name} value={value} />
          ))}
          <Fact name="Known since" value={moment(contact.createdAt)} />
        </dl>
        {contact.tags.length > 0 && (
          <p className="flex flex-wrap gap-1">
            {contact.tags.map((tag) => (
              <Badge key={tag} tone="accent">
                {tag}
              </Badge>
            ))}
          </p>
        )}
      </div>
    </Panel>
  );
}

function Fact({ name, value }: { name: string; value: string | undefined }) {
  if (!value) return null;
  return (
    <div className="contents">
      <dt className="text-ink-soft">{name}</dt>
      <dd dir="auto" className="min-w-0">
        {value}
      </dd>
    </div>
  );
}

function Points({
  title,
  points,
  scheme,
}: {
  title: string;
  points: readonly PointView[];
  scheme: 'tel' | 'mailto';
}) {
  if (points.length === 0) return null;
  return (
    <ul aria-label={title} className="grid gap-1">
      {points.map((point) => (
        <li key={point.value} className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <a href={`${scheme}:${point.value}`} className="font-medium underline underline-offset-2">
            <bdi>{point.value}</bdi>
          </a>
          {point.label && <span className="text-ink-soft">{point.label}</span>}
          {point.primary && points.length > 1 && <Badge tone="accent">First choice</Badge>}
          <Badge tone={point.verified ? 'talk' : 'neutral'}>
            {point.verified ? 'Verified' : 'Not verified'}
          </Badge>
        </li>
      ))}
    </ul>
  );
}
