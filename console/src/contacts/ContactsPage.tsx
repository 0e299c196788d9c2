import { Link, useNavigate } from '@tanstack/react-router';
import { UserPlus } from 'lucide-react';
import { useState } from 'react';
import { Badge } from '@/design/Badge';
import { Button } from '@/design/Button';
import { Dialog } from '@/design/Dialog';
import { TextField } from '@/design/Field';
import { Frame } from '@/design/Frame';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { RequireSignIn } from '@/session/RequireSignIn';
import { ContactForm } from './ContactForm';
import { createContact, useContactChange, useContacts } from './contactQueries';

/** Everybody whom we know. */
export function ContactsPage() {
  return (
    <RequireSignIn needs="agent">
      <Directory />
    </RequireSignIn>
  );
}

function Directory() {
  const [text, setText] = useState('');
  const [tag, setTag] = useState('');
  const [adding, setAdding] = useState(false);
  const contacts = useContacts(useSettled(text), useSettled(tag));
  const navigate = useNavigate();
  const create = useContactChange(createContact);

  return (
    <Frame
      title="Contacts"
      actions={
        <Button
          look="primary"
          icon={<UserPlus aria-hidden className="size-4" />}
          onClick={() => setAdding(true)}
        >
          New contact
        </Button>
      }
    >
      <div className="grid gap-3 sm:grid-cols-[minmax(0,2fr)_minmax(0,1fr)] lg:max-w-3xl">
        <TextField
          label="Search"
          type="search"
          placeholder="Part of a name, company, address or number"
          hint="Typing errors are forgiven."
          value={text}
          onChange={({ target }) => setText(target.value)}
        />
        <TextField
          label="Tag"
          type="search"
          hint={text.trim().length > 1 ? 'A search looks at all tags.' : 'Exactly as it was written.'}
          disabled={text.trim().length > 1}
          value={tag}
          onChange={({ target }) => setTag(target.value)}
        />
      </div>
      <section
        aria-label="Contacts found"
        className="rounded-lg border border-line bg-surface p-2 shadow-card"
      >
        <Rows of={contacts} empty={text || tag ? 'Nobody like that.' : 'No contacts yet. Add the first one.'}>
          {(items) => (
            <table className="w-full text-left text-sm">
              <thead className="text-xs text-ink-soft">
                <tr>
                  <th scope="col" className="p-2 font-medium">
                    Name
                  </th>
                  <th scope="col" className="hidden p-2 font-medium sm:table-cell">
                    Company
                  </th>
                  <th scope="col" className="p-2 font-medium">
                    Phone and e-mail
                  </th>
                  <th scope="col" className="hidden p-2 font-medium md:table-cell">
                    Tags
                  </th>
                </tr>
              </thead>
              <tbody>
                {items.map((contact) => (
                  <tr key={contact.id} className="border-t border-line align-top hover:bg-sunken">
                    <td className="p-2">
                      <Link
                        to="/contacts/$contactId"
                        params={{ contactId: contact.id }}
                        className="font-medium underline decoration-line-strong underline-offset-2"
                      >
                        <bdi>{contact.name}</bdi>
                      </Link>
                      {contact.company && (
                        <bdi className="block text-ink-soft sm:hidden">{contact.company}</bdi>
                      )}
                    </td>
                    <td className="hidden p-2 sm:table-cell">
                      <bdi>{contact.company}</bdi>
                    </td>
                    <td className="p-2 text-ink-soft">
                      <bdi className="block tabular-nums">{contact.phones[0]?.value}</bdi>
                      <bdi className="block">{contact.emails[0]?.value}</bdi>
                    </td>
                    <td className="hidden p-2 md:table-cell">
                      <span className="flex flex-wrap gap-1">
                        {contact.tags.slice(0, 4).map((one) => (
                          <Badge key={one}>{one}</Badge>
                        ))}
                        {contact.tags.length > 4 && <Badge>+{contact.tags.length - 4}</Badge>}
                      </span>
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          )}
        </Rows>
      </section>
      <Dialog title="New contact" open={adding} onOpenChange={setAdding} wide>
        <ContactForm
          busy={create.isPending}
          failure={create.error}
          verb="Add contact"
          onSave={(request) =>
            create.mutate(request, {
              onSuccess: ({ id }) => navigate({ to: '/contacts/$contactId', params: { contactId: id } }),
            })
          }
        />
      </Dialog>
    </Frame>
  );
}
