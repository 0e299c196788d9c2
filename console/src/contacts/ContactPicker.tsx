import { useState } from 'react';
import type { ContactView } from '@/api/leadsViews';
import { Avatar } from '@/design/Avatar';
import { Button } from '@/design/Button';
import { TextField } from '@/design/Field';
import { Rows } from '@/design/Rows';
import { useSettled } from '@/design/useSettled';
import { useContacts } from './contactQueries';

/** Finds a contact by any part of name, company, address or number. */
export function ContactPicker({
  chosen,
  onChoose,
  label = 'Contact',
  wrong,
}: {
  chosen: Pick<ContactView, 'id' | 'name'> | null;
  onChoose: (contact: ContactView | null) => void;
  label?: string;
  wrong?: string;
}) {
  const [text, setText] = useState('');
  if (chosen) {
    return (
      <div className="grid gap-1.5">
        <span className="text-sm font-medium">{label}</span>
        <div className="flex items-center gap-3 rounded-md bg-sunken p-2">
          <Avatar name={chosen.name} size="small" />
          <bdi className="min-w-0 flex-1 truncate font-medium">{chosen.name}</bdi>
          <Button size="small" onClick={() => onChoose(null)}>
            Change
          </Button>
        </div>
      </div>
    );
  }
  return (
    <div className="grid gap-2">
      <TextField
        label={label}
        type="search"
        placeholder="Name, company, address or number"
        value={text}
        wrong={wrong}
        onChange={({ target }) => setText(target.value)}
      />
      <Found text={text} onChoose={onChoose} />
    </div>
  );
}

function Found({ text, onChoose }: { text: string; onChoose: (contact: ContactView) => void }) {
  const found = useContacts(useSettled(text), '');
  return (
    <div className="max-h-56 overflow-y-auto rounded-md border border-line p-1">
      <Rows of={{ ...found, hasMore: false }} empty="Nobody like that.">
        {(contacts) => (
          <ul aria-label="Contacts found">
            {contacts.slice(0, 20).map((contact) => (
              <li key={contact.id}>
                <button
                  type="button"
                  onClick={() => onChoose(contact)}
                  className="flex w-full flex-wrap items-baseline gap-x-3 rounded-sm px-2 py-1.5 text-left text-sm hover:bg-sunken"
                >
                  <bdi className="font-medium">{contact.name}</bdi>
                  <bdi className="text-ink-soft">
                    {[contact.company, contact.phones[0]?.value ?? contact.emails[0]?.value]
                      .filter(Boolean)
                      .join(' · ')}
                  </bdi>
                </button>
              </li>
            ))}
          </ul>
        )}
      </Rows>
    </div>
  );
}
